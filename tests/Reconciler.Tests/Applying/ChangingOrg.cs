using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

/// <summary>An org with one flow that can be locked, renamed and deleted; notes every call, and fails where a test says so.</summary>
internal sealed class ChangingOrg(OrgFlow flow) : UnsupportedOrg
{
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>The flow as it is; null when it is deleted.</summary>
    public OrgFlow? Flow { get; set; } = flow;

    public List<string> Calls { get; } = [];

    /// <summary>Thrown instead of a call, by its name and how many of the name came before; the call has no effect.</summary>
    public Func<string, int, Exception?> Before { get; init; } = (_, _) => null;

    /// <summary>Thrown after a call took effect.</summary>
    public Func<string, int, Exception?> After { get; init; } = (_, _) => null;

    /// <summary>Runs before each look at the flow, with the number of looks before it.</summary>
    public Action<ChangingOrg, int> OnLook { get; init; } = (_, _) => { };

    public static OrgException Lost() => new(OrgErrorKind.Unreachable, "The connection broke.") { AnswerLost = true };

    public override Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken)
    {
        OnLook(this, _counts.GetValueOrDefault("look"));
        return RunAsync("look", () => { });
    }

    public override Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken)
        => RunAsync("check out", () => Flow = Flow! with { LockedBy = "us", LockedByClientId = LiveFlows.OwnClient });

    public override Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken)
        => RunAsync($"rename {naming.Name}", () => Flow = Flow! with { Name = naming.Name });

    public override async Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken)
    {
        await RunAsync("check in", Free);
        return new OrgOperation("CHECKIN", "us");
    }

    public override Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) => RunAsync("unlock", Free);

    public override Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken) => RunAsync("delete", () => Flow = null, mayBeGone: true);

    private void Free() => Flow = Flow! with { LockedBy = null, LockedByClientId = null };

    private Task<OrgFlow> RunAsync(string call, Action effect, bool mayBeGone = false)
    {
        var before = _counts.GetValueOrDefault(call);
        _counts[call] = before + 1;
        Calls.Add(call);
        if (Before(call, before) is { } refusal)
        {
            return Task.FromException<OrgFlow>(refusal);
        }

        if (Flow is null)
        {
            return Task.FromException<OrgFlow>(new OrgException(OrgErrorKind.NotFound, "There is no such flow.") { Status = 404 });
        }

        effect();
        return After(call, before) is { } lost ? Task.FromException<OrgFlow>(lost) : Task.FromResult(mayBeGone ? null! : Flow!);
    }
}
