using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>
/// Finds the items of a flow's lists, each with the key that says what it is: parts with a reference id, choices, actions.
/// </summary>
internal static class FlowItems
{
    private static readonly string[] ContainerListKeys = ["menus", "states", "tasks", "bots"];
    private static readonly string[] SingleContainerKeys = ["startUpState", "periodicState"];
    private static readonly string[] ActionListKeys = ["actions", "startUpTaskActions"];

    /// <summary>The parts of a flow that exports give a reference id to: its menus, states, tasks and bots.</summary>
    public static IEnumerable<(string Key, YamlMap Container)> Containers(YamlMap flow) =>
        flow.Entries.SelectMany(entry => entry.Value switch
        {
            YamlList list when ContainerListKeys.Contains(entry.Key) => Items(list),
            YamlMap state when SingleContainerKeys.Contains(entry.Key) => [("state", state)],
            _ => [],
        });

    /// <summary>The choices of a menu; none for another part.</summary>
    public static IEnumerable<(string Key, YamlMap Choice)> Choices(YamlMap menu) => Items(menu.List("choices"));

    /// <summary>The actions of a flow at any depth, in document order.</summary>
    public static IEnumerable<(string Key, YamlMap Action)> Actions(YamlMap flow) =>
        from owner in YamlWalk.Maps(flow)
        from listKey in ActionListKeys
        from item in Items(owner.List(listKey))
        select item;

    private static IEnumerable<(string Key, YamlMap Item)> Items(YamlList? list) =>
        from item in (list?.Items ?? []).OfType<YamlMap>()
        where item.Count == 1 && item.Entries[0].Value is YamlMap
        select (item.Entries[0].Key, (YamlMap)item.Entries[0].Value);
}
