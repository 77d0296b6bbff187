using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>An output path without actions is not written (11 of 22 public decisions have no "no").</summary>
internal static class OutputPaths
{
    public static void Complete(YamlMap action, Shape shape)
    {
        if (action.Map("outputs") is not { } outputs)
        {
            return;
        }

        foreach (var (path, _) in outputs.Entries.Where(entry => IsEmptyPath(entry.Value)).ToArray())
        {
            outputs.Remove(path);
        }

        Shape.Order(outputs, shape.Paths);
        if (outputs.Count == 0)
        {
            action.Remove("outputs");
        }
    }

    public static bool IsEmptyPath(YamlNode? path) => path switch
    {
        YamlMap { Count: 0 } => true,
        YamlMap { Count: 1 } map => map["actions"] is YamlList { Items.Count: 0 } or YamlScalar || map.Has("none"),
        YamlScalar { IsString: false, Text: "" or "~" or "null" } => true,
        _ => false,
    };
}
