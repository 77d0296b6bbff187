using Reconciler.Language.Texts;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Tells whether a flow is still what the plan was made against. Pure.</summary>
internal static class OutdatedCheck
{
    /// <summary>Why the step must not be done, or null.</summary>
    /// <param name="live">The flow as the org has it; null when it has none.</param>
    /// <param name="clientId">The OAuth client of this run, whose own locks are no obstacle.</param>
    public static string? Reason(PlanStep step, OrgFlow? live, string clientId) => (step.FlowId, live) switch
    {
        (null, null) => null,
        (null, { } taken) => $"the name was taken after the plan was made{Publication(taken, $": version {taken.PublishedVersion?.Id} was")}; plan again",
        (_, null) => step.Action == PlanAction.Delete ? null : "the flow was deleted after the plan was made; plan again",
        (_, { } flow) => Moved(step, flow) ?? Occupied(step, new LiveFlow(flow), clientId),
    };

    private static string? Moved(PlanStep step, OrgFlow flow)
    {
        // A publish finds its flow by name, so it would make a twin of a flow that has another name.
        if (flow.Name != step.LiveKey.Name)
        {
            return $"the flow was renamed to '{flow.Name}' after the plan was made; plan again";
        }

        return flow.PublishedVersion?.Id == step.LiveVersion
            ? null
            : $"stale: {Version(flow.PublishedVersion?.Id)}, planned against {Version(step.LiveVersion)}{Publication(flow, ",")}; plan again";
    }

    // What the plan says about a lock or a draft, the user has agreed to; nothing else.
    private static string? Occupied(PlanStep step, LiveFlow live, string clientId) => live.LockedByOther(clientId) is { } holder && step.WaitForLock is null && holder != step.TakesLockFrom
        ? $"{holder} has locked it in Architect after the plan was made; ask them to check it in"
        : live.DraftOfOther(clientId) is { } draft && draft.Id != step.LosesDraft
            ? $"it has unpublished work (version {draft.Id}) that was saved after the plan was made, and {(step.Publishes ? "publishing" : "deleting")} would lose it; publish or discard it in Architect"
            : null;

    private static string Version(string? id) => id is null ? "nothing published" : $"version {id}";

    private static string Publication(OrgFlow flow, string before)
    {
        if (flow.PublishedVersion is not { } version)
        {
            return "";
        }

        var by = flow.Publisher is { } person ? $" by {person}" : "";
        var at = version.DatePublished is { } date ? $" at {UtcText.InSentence(date)}" : "";
        return $"{before} published{by}{at}";
    }
}
