using Reconciler.Language.Texts;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Planning;

/// <summary>What people are doing with a flow that is to be written, and what the user said about that: locks and drafts. Pure.</summary>
/// <param name="clientId">The OAuth client of this run, whose own locks and drafts are no obstacle.</param>
internal sealed class Obstacles(string clientId, PlanOptions options)
{
    /// <summary>The step with what it does about locks and drafts, and why; blocked when the user did not say.</summary>
    public PlanStep Guard(PlanStep step, LiveFlow live)
    {
        var unlocked = live.LockedByOther(clientId) is { } holder ? Locked(step, holder, live.Draft) : step;
        return unlocked.Action != PlanAction.Blocked && live.DraftOfOther(clientId) is { } draft ? Drafted(unlocked, draft) : unlocked;
    }

    // The API does not tell since when somebody has a lock; only when they last saved.
    private PlanStep Locked(PlanStep step, string holder, OrgFlowVersion? saved)
    {
        var locked = $"{holder} has it locked in Architect{(saved?.DateSaved is { } at ? $", where it was last saved at {UtcText.InSentence(at)}" : "")}";
        if (options.ForceUnlock)
        {
            return With(step, $"{locked}, and --force-unlock takes the lock away: what becomes of work that they have not checked in is not documented") with { TakesLockFrom = holder };
        }

        return options.WaitForLocks is { } wait
            ? With(step, $"{locked}: apply waits up to {WaitWords(wait)} for it") with { WaitForLock = wait }
            : step.Block($"{locked}; ask them to check it in, or say --wait-for-locks or --force-unlock");
    }

    private PlanStep Drafted(PlanStep step, OrgFlowVersion draft)
    {
        var work = $"unpublished work (version {draft.Id}{(draft.CreatedBy is { } by ? $", by {by}" : "")}{((draft.DateSaved ?? draft.DateCreated) is { } at ? $", of {UtcText.InSentence(at)}" : "")})";
        return options.DiscardDrafts
            ? With(step, $"its {work} is lost, because of --discard-drafts") with { LosesDraft = draft.Id }
            : step.Block($"it has {work}, which {(step.Publishes ? "publishing" : "deleting")} would lose; publish or discard it in Architect, or say --discard-drafts");
    }

    private static string WaitWords(TimeSpan wait) => wait.TotalMinutes >= 1 ? $"{wait.TotalMinutes:0.#} min" : $"{wait.TotalSeconds:0} s";

    private static PlanStep With(PlanStep step, string reason) => step with { Reasons = [.. step.Reasons, reason] };
}
