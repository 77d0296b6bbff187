using Reconciler.Diff;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>Keeps a publish from overwriting the differences that the project's rules leave alone.</summary>
internal static class Keeping
{
    /// <summary>The flows that a plan publishes, that a rule may leave something alone in, and whose live content it did not see.</summary>
    public static IReadOnlyList<LiveFlow> Unseen(Plan plan, OrgReading reading, IgnoreFilter ignore)
    {
        var publishing = plan.Publishing.Select(step => step.Key).ToHashSet();
        return
        [
            .. reading.Comparisons
                .Where(comparison => publishing.Contains(comparison.Desired.Document.Key) && ignore.HavePathsFor(comparison.Desired.Document.Key))
                .Select(comparison => comparison.Live)
                .OfType<LiveFlow>()
                .Where(live => live.Document is null && live.Flow.PublishedVersion is not null),
        ];
    }

    /// <summary>The step with what it keeps; blocked where that cannot be kept.</summary>
    public static PlanStep Guard(PlanStep step, FlowComparison comparison)
    {
        if (!step.Publishes || comparison.Ignored.Count == 0)
        {
            return step;
        }

        var rules = new IgnoreFilter([.. comparison.Ignored.Select(ignored => ignored.Rule).Distinct()]);
        if (KeptDifferences.Keep(comparison.Desired.Document, comparison.Live!.Document!, rules) is not null)
        {
            return step with { LeftAlone = [.. comparison.Ignored.Select(ignored => $"{ignored.Change.Path}")] };
        }

        var paths = string.Join(", ", comparison.Ignored.Select(ignored => $"{ignored.Change.Path}"));
        return step.Block([.. step.Reasons, $"publishing it would overwrite {paths}, which 'ignore' leaves alone; take it into the manifest with 'drift --accept', or take the rule out"]);
    }
}
