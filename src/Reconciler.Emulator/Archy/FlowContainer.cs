using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>A part of a flow that pointers can lead to: a task, menu, state, bot or referenced menu choice.</summary>
/// <param name="Content">The map that carries the reference id.</param>
/// <param name="Path">The pointer to it, such as <c>/inboundCall/tasks/task[Main_10]</c>.</param>
internal sealed record FlowContainer(YamlMap Content, string Path)
{
    public string? RefId => Content.Text("refId");
}
