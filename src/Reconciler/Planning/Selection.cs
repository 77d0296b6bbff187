using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>Reduces a plan to the flows that the user chose.</summary>
internal sealed class Selection(PlanOptions options)
{
    private readonly List<string> _notes = [];

    private string Verb => options.Selection is { Targets.Count: > 0, Excludes.Count: > 0 } ? "leave" : "leaves";

    /// <summary>What the reduction leaves undone.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The chosen steps. A step that needs a flow which is neither chosen nor in the org is blocked.</summary>
    public IReadOnlyList<PlanStep> Apply(IEnumerable<PlanStep> steps)
    {
        var all = steps.ToArray();
        var left = all.Where(step => !options.Includes(step.Key) && step.Action != PlanAction.Unchanged).ToDictionary(step => step.Key);
        if (left.Count > 0)
        {
            _notes.Add($"{left.Count} other {(left.Count == 1 ? "flow has" : "flows have")} changes that {options.Selection.Names} {Verb} out: {string.Join(", ", left.Keys.Select(key => $"'{key.Name}'"))}.");
        }

        return [.. all.Where(step => options.Includes(step.Key)).Select(step => Check(step, left))];
    }

    private PlanStep Check(PlanStep step, Dictionary<FlowKey, PlanStep> left)
    {
        var missing = step.DependsOn.FirstOrDefault(key => left.TryGetValue(key, out var needed) && needed.FlowId is null);
        return missing == default || !step.Publishes
            ? step with { DependsOn = [.. step.DependsOn.Where(key => !left.ContainsKey(key))] }
            : step.Block($"needs '{missing.Name}', which is not in the org and which {options.Selection.Names} {Verb} out");
    }
}
