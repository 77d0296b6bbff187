using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Completes the tasks, states, menus and choices of an exported flow: their optional properties and key order.</summary>
internal static class FlowMenus
{
    /// <summary>Completes the parts and choices of the file.</summary>
    public static void Complete(ArchyFile file)
    {
        var inCall = file.Type.Family == FlowFamily.Call;
        foreach (var (key, container) in FlowItems.Containers(file.Flow).ToArray())
        {
            var shape = ExportFacts.Container(key);
            shape.AddDefaults(container);
            shape.Order(container);
            foreach (var (choiceKey, choice) in FlowItems.Choices(container))
            {
                Complete(choiceKey, choice, inCall);
            }
        }
    }

    private static void Complete(string key, YamlMap choice, bool inCall)
    {
        ExportFacts.Choice.AddDefaults(choice);
        if (ExportFacts.ActionOfChoice(key) is { } actionKey)
        {
            var shape = ExportFacts.Action(actionKey);
            FlowActions.AddDefaults(choice, shape, inCall);
            shape.Order(choice);
        }

        ExportFacts.Choice.Order(choice);
    }
}
