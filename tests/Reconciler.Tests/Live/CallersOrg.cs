using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

/// <summary>An org with a dependency index in some state, and consumers of shared flows by the flow's id.</summary>
internal sealed class CallersOrg(string state, params (string SharedFlow, OrgDependency Consumer)[] consumers) : UnsupportedOrg
{
    private const int PageSize = 100;

    private int _statusCalls;
    private int _listCalls;

    public int StatusCalls => _statusCalls;

    public int ListCalls => _listCalls;

    public Func<string, OrgException?> Refusal { get; init; } = _ => null;

    public override Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _statusCalls);
        return Refusal("build") is { } refusal ? throw refusal : Task.FromResult(new DependencyIndex(state));
    }

    public override Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _listCalls);
        if (Refusal(flowId) is { } refusal)
        {
            throw refusal;
        }

        OrgDependency[] all = [.. consumers.Where(pair => pair.SharedFlow == flowId).Select(pair => pair.Consumer)];
        int pages = Math.Max(1, (all.Length + PageSize - 1) / PageSize);
        return Task.FromResult(new Page<OrgDependency>([.. all.Skip((pageNumber - 1) * PageSize).Take(PageSize)], pageNumber, pages, all.Length));
    }
}
