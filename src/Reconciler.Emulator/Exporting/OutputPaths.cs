using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>An output path without actions is not written (11 of 22 public decisions have no "no").</summary>
internal static class OutputPaths
{
    /// <summary>Removes the empty output paths of an action, and orders the others as its shape says.</summary>
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

    /// <summary>A switch writes its default before its cases, and not at all when the default does nothing.</summary>
    public static void CompleteSwitch(YamlMap action)
    {
        foreach (var (_, choice) in action.Map("evaluate")?.Entries ?? [])
        {
            CompleteCases(choice as YamlMap);

            // firstMatch has one more level, the type of the compared value.
            foreach (var (_, typed) in (choice as YamlMap)?.Entries.ToArray() ?? [])
            {
                CompleteCases(typed as YamlMap);
            }
        }
    }

    private static void CompleteCases(YamlMap? cases)
    {
        if (cases?.List("cases") is null)
        {
            return;
        }

        if (cases.Has("default") && IsEmptyPath(cases["default"]))
        {
            cases.Remove("default");
        }

        Shape.Order(cases, ["value", "default", "cases"]);
    }

    private static bool IsEmptyPath(YamlNode? path) => path switch
    {
        YamlMap { Count: 0 } => true,
        YamlMap { Count: 1 } map => map["actions"] is YamlList { Items.Count: 0 } or YamlScalar || map.Has("none"),
        YamlScalar { IsString: false, Text: "" or "~" or "null" } => true,
        _ => false,
    };
}
