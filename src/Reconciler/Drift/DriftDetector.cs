using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Drift;

/// <summary>Finds flows of the project that somebody edited, moved, locked, renamed or deleted in the org, and callers with an old copy. Pure.</summary>
/// <param name="reading">The org beside the flows to look at.</param>
/// <param name="flows">All flows of the project.</param>
/// <param name="edits">What is known of hand edits, by flow.</param>
/// <param name="deleted">Flows that were deleted in the org, to tell them from flows that were never there.</param>
/// <param name="ownership">Which flows are this project's.</param>
/// <param name="ignore">What the project leaves alone.</param>
internal sealed class DriftDetector(
    OrgReading reading, IReadOnlyList<CompiledFlow> flows, IReadOnlyDictionary<FlowKey, HandEdit> edits, OrgSnapshot deleted, Ownership ownership, IgnoreFilter ignore)
{
    private readonly HandRenames _renames = HandRenames.In(reading.Snapshot, ownership, flows);

    /// <summary>Everything that was found, by flow; also what the project leaves alone.</summary>
    /// <param name="since">The moment after which flows were listed; null when all were.</param>
    public DriftResult Detect(DateTimeOffset? since) => new()
    {
        Project = ownership.Project,
        FlowCount = reading.Comparisons.Count,
        Findings =
        [
            .. reading.Comparisons
                .OrderBy(comparison => comparison.Desired.Document.Key)
                .SelectMany(comparison => Of(comparison, since))
                .Select(LeaveAlone),
        ],
        NotApplied =
        [
            .. reading.Comparisons
                .Where(comparison => comparison.Live is { } live && ownership.IsOurs(live) && ContentStateRule.Of(comparison, ownership) == ContentState.NotApplied)
                .Select(comparison => comparison.Desired.Document.Key)
                .Order(),
        ],
    };

    private IEnumerable<DriftFinding> Of(FlowComparison comparison, DateTimeOffset? since)
    {
        if (comparison.Live is not { } live)
        {
            return since is null ? [Missing(comparison)] : StaleAgainst(comparison, since);
        }

        return ownership.IsOurs(live)
            ? [.. Edits(comparison, live), .. StaleAgainst(comparison, live.Flow.PublishedVersion?.DatePublished), .. Places(comparison, live), .. Work(comparison, live)]
            : [Unowned(comparison, live)];
    }

    private IEnumerable<DriftFinding> Edits(FlowComparison comparison, LiveFlow live)
    {
        if (live.Flow.PublishedVersion is null)
        {
            yield return Finding(comparison, DriftKind.Missing, "it is in the org, but no version of it is published");
        }

        if (live.Document is null)
        {
            yield break;
        }

        var key = comparison.Desired.Document.Key;
        var edit = edits.GetValueOrDefault(key, HandEdit.Unknown);
        var isEdited = ContentStateRule.Of(comparison, ownership) == ContentState.Edited;
        var (changes, ignored) = isEdited || comparison.Ignored.Count > 0 ? ignore.Split(key, edit.ChangesOf(comparison)) : ([], []);
        if (isEdited && changes.Count > 0)
        {
            yield return HandEditFinding.Edited(Finding(comparison, DriftKind.Edited), live, edit, changes);
            if (HandEditFinding.ContractChanges(comparison, edit, flows) is { Count: > 0 } clauses)
            {
                yield return Publisher(Finding(comparison, DriftKind.ContractChanged, [.. clauses]), live);
            }
        }

        foreach (var rule in ignored.GroupBy(pair => pair.Rule))
        {
            yield return Publisher(Finding(comparison, DriftKind.Edited, "differs where the project leaves it alone"), live) with
            {
                Changes = [.. rule.Select(pair => pair.Change)],
                IgnoredBecause = rule.Key.Reason,
            };
        }
    }

    private IEnumerable<DriftFinding> StaleAgainst(FlowComparison comparison, DateTimeOffset? published) =>
        StaleCopy.In(comparison.Desired.Document.SharedFlows, published, reading.Snapshot).Select(copy =>
            Finding(comparison, DriftKind.StaleCaller, $"it runs an old copy of '{copy.SharedFlow}', whose version {copy.Version} was published after it") with
            {
                Version = comparison.Live?.Flow.PublishedVersion?.Id,
                By = copy.By,
                At = copy.Published,
            });

    private static IEnumerable<DriftFinding> Places(FlowComparison comparison, LiveFlow live)
    {
        if (comparison.Desired.Document.Division is { } division && live.Flow.DivisionName is { } actual && actual != division)
        {
            yield return Finding(comparison, DriftKind.Moved, $"it is in the division '{actual}', and its manifest says '{division}'");
        }
    }

    private IEnumerable<DriftFinding> Work(FlowComparison comparison, LiveFlow live)
    {
        if (live.Draft is { } draft)
        {
            yield return Finding(comparison, DriftKind.Draft, "it has saved work that is not published") with
            {
                Version = draft.Id,
                By = draft.CreatedBy,
                At = draft.DateSaved ?? draft.DateCreated,
            };
        }

        if (live.LockedByOther(ownership.ClientId) is { } holder)
        {
            yield return Finding(comparison, DriftKind.Locked, "it is open for editing") with { By = holder };
        }
    }

    private DriftFinding Missing(FlowComparison comparison)
    {
        var key = comparison.Desired.Document.Key;
        if (_renames.InsteadOf(comparison.Desired) is { } renamed)
        {
            return Publisher(Finding(comparison, DriftKind.Missing, $"the org has '{renamed.Key.Name}' instead, {HandRenames.Evidence(renamed)}: somebody renamed it"), renamed) with { By = null, At = null };
        }

        if (deleted.Find(key) is { } gone && ownership.IsOurs(gone))
        {
            return Finding(comparison, DriftKind.Missing, "somebody deleted it") with { FlowId = gone.Flow.Id, By = gone.Flow.LastOperation is { Action: "DELETE" } operation ? operation.By : null };
        }

        return Finding(comparison, DriftKind.Missing, "the org has no flow of this name; it was never applied, or is gone");
    }

    private static DriftFinding Unowned(FlowComparison comparison, LiveFlow live) => Finding(comparison, DriftKind.Unowned, live.Marker is { } marker
        ? $"the project '{marker.Project}' owns it"
        : "its description does not carry the marker of this project; take it over with 'apply --adopt'");

    private static DriftFinding Publisher(DriftFinding finding, LiveFlow live) => finding with
    {
        FlowId = live.Flow.Id,
        Version = live.Flow.PublishedVersion?.Id,
        By = live.Flow.Publisher,
        At = live.Flow.PublishedVersion?.DatePublished,
    };

    private static DriftFinding Finding(FlowComparison comparison, DriftKind kind, params string[] what) => new()
    {
        Flow = comparison.Desired.Document.Key,
        Kind = kind,
        What = what,
        Manifest = comparison.Desired.Manifest.File.Path,
        FlowId = comparison.Live?.Flow.Id,
    };

    private DriftFinding LeaveAlone(DriftFinding finding) => finding.IgnoredBecause is null && ignore.ForKind(finding.Flow, DriftKindWords.NameOf(finding.Kind)) is { } rule
        ? finding with { IgnoredBecause = rule.Reason }
        : finding;
}
