using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>A list of steps inside an action: one of its output paths or cases.</summary>
/// <param name="Label">The output path or case.</param>
/// <param name="Steps">The steps; null when none are written.</param>
internal readonly record struct StepPath(string Label, ListNode? Steps)
{
    private const string StepsKey = "actions";

    /// <summary>True for an entry that holds steps of its own, not properties of the action around it.</summary>
    public static bool IsSteps(MapEntry entry) => entry is { Name: StepsKey, Value: ListNode };

    /// <summary>
    /// The paths that are written in an action, however deep: below <c>outputs</c>, as cases of a switch, as intents or named paths. Cases count
    /// even without steps, because they are taken all the same.
    /// </summary>
    public static IEnumerable<StepPath> In(MapNode action) => action.Entries.SelectMany(entry => In(entry.Name, entry.Value));

    private static IEnumerable<StepPath> In(string label, Node node) => node switch
    {
        MapNode map when map[StepsKey] is ListNode steps => [new StepPath(label, steps)],
        MapNode map => map.Entries.SelectMany(entry => In(entry.Name, entry.Value)),
        ListNode list => list.Items.SelectMany((item, index) => InItem(item, index + 1)),
        _ => [],
    };

    private static IEnumerable<StepPath> InItem(Node item, int number)
    {
        if (item is not MapNode { Entries: [var only] } || only.Value is not MapNode map)
        {
            return [];
        }

        return only.Name is "case" or "path" or "intent"
            ? [new StepPath(map.Text("name") ?? $"{only.Name} {number}", map.List(StepsKey))]
            : In(only.Name, map);
    }
}
