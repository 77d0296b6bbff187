using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Finds the parts of a flow that exports give a reference id to.</summary>
internal static class ContainerItems
{
    private static readonly string[] ListKeys = ["menus", "states", "tasks", "bots"];
    private static readonly string[] SingleKeys = ["startUpState", "periodicState"];

    public static IEnumerable<(string Key, YamlMap Container)> In(YamlMap flow) =>
        flow.Entries.SelectMany(entry => entry.Value switch
        {
            YamlList list when ListKeys.Contains(entry.Key) => Items(list),
            YamlMap state when SingleKeys.Contains(entry.Key) => [("state", state)],
            _ => [],
        });

    public static IEnumerable<(string Key, YamlMap Choice)> Choices(YamlMap menu) => Items(menu.List("choices"));

    private static IEnumerable<(string Key, YamlMap Item)> Items(YamlList? list) =>
        from item in (list?.Items ?? []).OfType<YamlMap>()
        where item.Count == 1 && item.Entries[0].Value is YamlMap
        select (item.Entries[0].Key, (YamlMap)item.Entries[0].Value);
}
