using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>A switch writes its default before its cases, and not at all when it does nothing.</summary>
internal static class SwitchCases
{
    public static void Complete(YamlMap action)
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

        if (cases.Has("default") && OutputPaths.IsEmptyPath(cases["default"]))
        {
            cases.Remove("default");
        }

        Shape.Order(cases, ["value", "default", "cases"]);
    }
}
