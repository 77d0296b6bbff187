using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>
/// Resolves pointers inside a flow (<c>/inboundCall/tasks/task[New Task_12]</c>, <c>./menus/menu[mainMenu]</c>) to what they point at.
/// An export renumbers refIds whenever a container is renamed or made anew, so their text means nothing.
/// </summary>
internal sealed class ArchyRefs
{
    private readonly Dictionary<(string Item, string RefId), string> _targets = [];

    /// <summary>Collects what pointers in a flow can point at.</summary>
    /// <param name="body">What stands below the flow type's key.</param>
    public ArchyRefs(MapNode body)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, item) in ArchyWalk.Items(body))
        {
            if (item.Text("refId") is { } refId)
            {
                var name = $"{key}:{item.Text("name")}";
                var count = seen[name] = seen.GetValueOrDefault(name) + 1;
                _targets.TryAdd((key, refId), count == 1 ? name : $"{name}#{count}");
            }
        }
    }

    /// <summary>True when the key of a property says that its value is a pointer.</summary>
    public static bool IsPointer(string key) => key.EndsWith("Ref", StringComparison.Ordinal);

    /// <summary>The thing pointed at, as <c>task:New Task</c>; the pointer's own text when it points at nothing.</summary>
    public string Resolve(string pointer) => Target(pointer) is { } key && _targets.TryGetValue(key, out var name) ? name : pointer;

    /// <summary>True when the pointer points at something, or does not have the form of a pointer to a list item.</summary>
    public bool Exists(string pointer) => Target(pointer) is not { } key || _targets.ContainsKey(key);

    /// <summary>The refId of what <see cref="Resolve"/> calls by this name; null when there is no such thing.</summary>
    public string? RefIdOf(string name) => _targets.FirstOrDefault(target => target.Value == name).Key.RefId;

    private static (string Item, string RefId)? Target(string pointer)
    {
        var open = pointer.IndexOf('[');
        if (open < 0 || !pointer.EndsWith(']'))
        {
            return null;
        }

        var slash = pointer.LastIndexOf('/', open);
        return (pointer[(slash + 1)..open], pointer[(open + 1)..^1]);
    }
}
