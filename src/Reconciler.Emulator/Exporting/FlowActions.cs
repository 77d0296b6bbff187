using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Actions: names, optional properties, key order, output paths.</summary>
internal static class FlowActions
{
    private static readonly string[] LastKeys = ["outputs"];

    public static void Complete(ArchyFile file)
    {
        var inCall = file.Type.Family == FlowFamily.Call;
        foreach (var (key, action) in ActionItems.In(file.Flow).ToArray())
        {
            Complete(key, action, inCall);
        }
    }

    private static void Complete(string key, YamlMap action, bool inCall)
    {
        var shape = ExportFacts.Action(key);
        NameAction(key, action, shape);
        AddDefaults(action, shape, inCall);
        OutputPaths.Complete(action, shape);
        DataActionCalls.Complete(key, action);
        SwitchCases.Complete(action);
        shape.Order(action);
        Shape.Order(action, ["name"]);
        MoveLast(action, LastKeys);
    }

    public static void AddDefaults(YamlMap action, Shape shape, bool inCall)
    {
        shape.AddDefaults(action);
        if (inCall)
        {
            shape.AddCallDefaults(action);
        }
    }

    private static void NameAction(string key, YamlMap action, Shape shape)
    {
        action.Remove("none");
        if (string.IsNullOrEmpty(action.Text("name")))
        {
            action.Set("name", YamlScalar.String(shape.DisplayName ?? ActionItems.TitleOf(key)));
        }
    }

    private static void MoveLast(YamlMap action, string[] keys) => action.Reorder(key => keys.Contains(key) ? 1 : 0);
}
