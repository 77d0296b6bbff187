using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>Finds pointers to routines.</summary>
internal static class Pointers
{
    /// <summary>The text of every pointer of an action, choice or setting; those of steps inside it are theirs.</summary>
    public static IEnumerable<string> In(Node node) => node switch
    {
        MapNode map => map.Entries.Where(entry => !StepPath.IsSteps(entry)).SelectMany(entry => entry.Value is ScalarNode scalar
            ? ArchyRefs.IsPointer(entry.Name) ? [scalar.Text] : []
            : In(entry.Value)),
        ListNode list => list.Items.SelectMany(In),
        _ => [],
    };
}
