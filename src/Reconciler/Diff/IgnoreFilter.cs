using Reconciler.Language.Flows;
using Reconciler.Language.Project;

namespace Reconciler.Diff;

/// <summary>
/// What the project leaves alone in the org. A rule with a path takes differences out of plan and drift alike: what drift is silent about, plan must
/// not overwrite. A rule without one is about kinds of drift only.
/// </summary>
/// <param name="Rules">The rules, in their order.</param>
public sealed record IgnoreFilter(IReadOnlyList<IgnoreRule> Rules)
{
    /// <summary>The rule that leaves a kind of drift of a flow alone; null when there is none.</summary>
    public IgnoreRule? ForKind(FlowKey flow, string kind)
        => Rules.FirstOrDefault(rule => rule.Path is null && rule.Flow.Matches(flow.Name) && (rule.Kinds.Count == 0 || rule.Kinds.Contains(kind)));

    /// <summary>True when a rule may leave differences of the flow alone.</summary>
    public bool HavePathsFor(FlowKey flow) => Rules.Any(rule => rule.Path is not null && rule.Flow.Matches(flow.Name));

    /// <summary>The comparison with the differences that the rules leave alone set apart.</summary>
    public FlowComparison Apply(FlowComparison comparison)
    {
        var (changes, ignored) = Split(comparison.Desired.Document.Key, comparison.Changes);
        return ignored.Count == 0 ? comparison : comparison with { Changes = changes, Ignored = ignored };
    }

    /// <summary>The differences of a flow that count, and those that the rules leave alone.</summary>
    public (IReadOnlyList<Change> Changes, IReadOnlyList<IgnoredChange> Ignored) Split(FlowKey flow, IReadOnlyList<Change> changes)
    {
        IgnoreRule[] applicable = [.. Rules.Where(rule => rule.Path is not null && rule.Flow.Matches(flow.Name))];
        if (applicable.Length == 0)
        {
            return (changes, []);
        }

        var counted = new List<Change>();
        var ignored = new List<IgnoredChange>();
        foreach (var change in changes)
        {
            if (applicable.FirstOrDefault(rule => rule.Path!.Matches($"{change.Path}")) is { } rule)
            {
                ignored.Add(new IgnoredChange(change, rule));
            }
            else
            {
                counted.Add(change);
            }
        }

        return (counted, ignored);
    }
}
