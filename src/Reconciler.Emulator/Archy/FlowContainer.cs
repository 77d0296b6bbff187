using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>A part of a flow that pointers can lead to: a task, menu, state, bot or referenced menu choice.</summary>
/// <param name="Content">The map that carries the reference id.</param>
/// <param name="Path">The pointer to it, such as <c>/inboundCall/tasks/task[Main_10]</c>.</param>
internal sealed record FlowContainer(YamlMap Content, string Path)
{
    /// <summary>The reference id, such as <c>Main_10</c>.</summary>
    public string? RefId => Content.Text("refId");

    /// <summary>The parts of a flow that carry a reference id, in document order.</summary>
    public static IReadOnlyList<FlowContainer> In(ArchyFile file) => [.. Below(file.Flow, "/" + file.Type.YamlKey)];

    private static IEnumerable<FlowContainer> Below(YamlMap owner, string path) =>
        owner.Entries.SelectMany(entry => entry.Value switch
        {
            YamlMap map => Here(map, $"{path}/{entry.Key}"),
            YamlList list => InList(list, $"{path}/{entry.Key}"),
            _ => [],
        });

    private static IEnumerable<FlowContainer> InList(YamlList list, string path) =>
        from item in list.Items.OfType<YamlMap>()
        from entry in item.Entries
        where entry.Value is YamlMap
        from container in Here((YamlMap)entry.Value, $"{path}/{entry.Key}")
        select container;

    private static IEnumerable<FlowContainer> Here(YamlMap map, string path)
    {
        if (map.Text("refId") is not { } refId)
        {
            return Below(map, path);
        }

        var container = new FlowContainer(map, $"{path}[{refId}]");
        return Below(map, container.Path).Prepend(container);
    }
}
