using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

/// <summary>An org with one flow, whose operation looks otherwise at each look.</summary>
internal sealed class OperatingOrg(params OrgOperation[] looks) : UnsupportedOrg
{
    private readonly Queue<OrgOperation> _looks = new(looks);

    public int Calls { get; private set; }

    public override Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken)
    {
        Calls++;
        return Task.FromResult(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall", LastOperation = _looks.Dequeue() });
    }
}
