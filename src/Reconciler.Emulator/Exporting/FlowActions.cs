using System.Text;
using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Completes the actions of an exported flow: their names, optional properties, key order and output paths.</summary>
internal static class FlowActions
{
    private static readonly string[] LastKeys = ["outputs"];

    /// <summary>Completes every action of the file, at any depth.</summary>
    public static void Complete(ArchyFile file)
    {
        var inCall = file.Type.Family == FlowFamily.Call;
        foreach (var (key, action) in FlowItems.Actions(file.Flow).ToArray())
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
        CompleteDataAction(key, action);
        OutputPaths.CompleteSwitch(action);
        shape.Order(action);
        Shape.Order(action, ["name"]);
        MoveLast(action, LastKeys);
    }

    /// <summary>Adds the optional properties of a shape, and those that it has in flows for calls.</summary>
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
            action.Set("name", YamlScalar.String(shape.DisplayName ?? TitleOf(key)));
        }
    }

    /// <summary>A name for an action that no table knows: <c>clearUtterance</c> is "Clear Utterance".</summary>
    private static string TitleOf(string key)
    {
        var title = new StringBuilder(key.Length + 4).Append(char.ToUpperInvariant(key[0]));
        foreach (var letter in key.AsSpan(1))
        {
            if (char.IsUpper(letter))
            {
                title.Append(' ');
            }

            title.Append(letter);
        }

        return title.ToString();
    }

    /// <summary>A call of a data action lists all failure outputs.</summary>
    private static void CompleteDataAction(string actionKey, YamlMap action)
    {
        if (actionKey is not "callData")
        {
            return;
        }

        var calls = from category in action.Map("category")?.Entries ?? []
                    from call in (category.Value as YamlMap)?.Map("dataAction")?.Entries ?? []
                    select call.Value;
        foreach (var call in calls.OfType<YamlMap>())
        {
            ExportFacts.DataAction.AddDefaults(call);
            ExportFacts.DataAction.Order(call);
        }
    }

    private static void MoveLast(YamlMap action, string[] keys) => action.Reorder(key => keys.Contains(key) ? 1 : 0);
}
