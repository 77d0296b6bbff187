using Reconciler.Diff;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Texts;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Rollback;

/// <summary>Plans to publish an earlier version of a flow again, and after a shared flow the project's flows that copy it. Pure.</summary>
/// <param name="ownership">Which flows are this project's; others are not rolled back.</param>
/// <param name="obstacles">What locks and drafts forbid.</param>
internal sealed class RollbackPlanner(OrgSnapshot snapshot, Ownership ownership, Obstacles obstacles)
{
    private const int MostUndone = 5;

    // What Publication.Restored leaves as it is.
    private static readonly ChangePath[] Stays = [ChangePath.Flow.Property("name"), ChangePath.Flow.Property("division")];

    /// <summary>The step that publishes the version again; blocked where that is not allowed, unchanged where it is as published.</summary>
    /// <param name="live">The flow with what is published of it.</param>
    /// <param name="choice">The version to publish again.</param>
    /// <param name="earlier">The content of that version.</param>
    public PlanStep Restore(LiveFlow live, VersionChoice choice, FlowDocument earlier)
    {
        var step = PlanStep.Of(live.Key, live) with
        {
            Action = PlanAction.Restore,
            Reasons =
            [
                $"publishes version {choice.Target.Id} again{Made(choice.Target)}",
                .. choice.Undone.Take(MostUndone).Select(version => $"undoes version {version.Id}{Made(version)}"),
                .. choice.Undone.Count > MostUndone ? [$"undoes {choice.Undone.Count - MostUndone} more"] : Array.Empty<string>(),
            ],
            Changes = live.Document is { } published ? [.. FlowDiff.Between(published, earlier).Where(change => !Stays.Contains(change.Path))] : [],
            RestoresVersion = choice.Target.Id,
            RestoresDescription = Description(live, earlier),
        };
        return live.Document is not null && step.Changes.Count == 0 ? step with { Action = PlanAction.Unchanged, Reasons = [] }
            : ownership.IsOurs(live) ? obstacles.Guard(step, live)
            : (step with { Changes = [] }).Block(live.Marker is { } marker
                ? $"the project '{marker.Project}' owns it; roll it back there"
                : "this project does not own it, so it is not rolled back; publish the version in Architect");
    }

    /// <summary>The steps for the flows that copy a shared flow, and what to say about the others.</summary>
    /// <param name="restored">The step of the shared flow.</param>
    /// <param name="survey">Who calls it.</param>
    public (IReadOnlyList<PlanStep> Steps, IReadOnlyList<string> Notes) Callers(PlanStep restored, CallerSurvey survey)
    {
        if (survey.UnknownBecause is { } reason)
        {
            return ([], [$"Which flows copy '{restored.Key.Name}' is not known, because {reason}; they keep what is undone until they are published again."]);
        }

        LiveFlow[] callers = [.. survey.Callers.Values.SelectMany(found => found).Select(caller => snapshot.Find(caller.Key)).OfType<LiveFlow>()];
        string[] others = [.. callers.Where(caller => !ownership.IsOurs(caller)).Select(caller => $"'{caller.Key.Name}'")];
        return (
            [.. callers.Where(ownership.IsOurs).Where(caller => restored.Action != PlanAction.Unchanged || IsStale(caller, restored.Key)).Select(caller => Republish(caller, restored))],
            others.Length == 0 ? [] : [$"Not this project's, and they keep what is undone of '{restored.Key.Name}' until somebody publishes them: {string.Join(", ", others)}."]);
    }

    private PlanStep Republish(LiveFlow caller, PlanStep restored)
    {
        var step = PlanStep.Of(caller.Key, caller) with
        {
            Action = PlanAction.Republish,
            Reasons = [$"copies '{restored.Key.Name}', which {(restored.Publishes ? "this plan publishes" : "was published after it")}; its own content is published as it is"],
            DependsOn = [restored.Key],
        };
        return restored.Action == PlanAction.Blocked ? step.Block($"needs '{restored.Key.Name}', which is blocked") : obstacles.Guard(step, caller);
    }

    private bool IsStale(LiveFlow caller, FlowKey sharedFlow) => StaleCopy.In([sharedFlow.Name], caller.Flow.PublishedVersion?.DatePublished, snapshot).Any();

    // Whose it is, and whether it may be deleted, is not undone; the version of its contract is.
    private static string? Description(LiveFlow live, FlowDocument earlier)
        => live.Marker is { } marker
            ? (marker with { Contract = Marker.Find(earlier.Body.Text("description"))?.Contract }).Append(earlier.Description)
            : earlier.Description;

    private static string Made(OrgFlowVersion version)
    {
        var by = version.CreatedBy is { } person ? $" by {person}" : "";
        return version.DatePublished is { } at ? $", published{by} at {UtcText.InSentence(at)}" : by.Length > 0 ? $", published{by}" : "";
    }
}
