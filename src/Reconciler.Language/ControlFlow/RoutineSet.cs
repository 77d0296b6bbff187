using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>The routines of a flow, and which of them a pointer such as <c>startUpRef</c> points at.</summary>
internal sealed class RoutineSet
{
    private readonly List<Routine> _all = [];
    private readonly Dictionary<(string Item, string RefId), Routine> _byRefId = [];
    private readonly Dictionary<string, Routine> _byKey = new(StringComparer.Ordinal);

    /// <summary>Every routine, in the order of the document; tasks of menu choices after those that the flow lists.</summary>
    public IReadOnlyList<Routine> All => _all;

    /// <summary>Reads the routines that a flow lists: its tasks, menus, states, bots and start-up actions.</summary>
    /// <param name="body">The part of an Archy document below the flow type.</param>
    public static RoutineSet In(MapNode body)
    {
        var set = new RoutineSet();
        foreach (var entry in body.Entries)
        {
            switch (entry.Value)
            {
                case ListNode steps when entry.Name.EndsWith("TaskActions", StringComparison.Ordinal):
                    set._byKey.TryAdd(entry.Name, set.Add(RoutineKind.StartUp, "", body, entry.Key.Position, steps));
                    break;
                case ListNode list:
                    set.AddItems(list);
                    break;
                case MapNode map when map.List("actions") is not null:
                    set._byKey.TryAdd(entry.Name, set.Add(RoutineKind.State, map, entry.Key.Position));
                    break;
            }
        }

        return set;
    }

    /// <summary>True for a key of the flow whose value holds routines; pointers below it belong to them, others to the flow's settings.</summary>
    public static bool IsHolder(MapEntry entry) => entry.Value switch
    {
        ListNode list => list.Items.Any(item => item is MapNode { Entries: [var only] } && KindOf(only.Name) is not null),
        MapNode map => map.List("actions") is not null,
        _ => false,
    };

    /// <summary>Adds a routine that has a map of its own.</summary>
    public Routine Add(RoutineKind kind, MapNode body, SourcePosition at, string? name = null)
        => Add(kind, body.Text("name") ?? name ?? "", body, at, kind == RoutineKind.Menu ? null : body.List("actions"));

    /// <summary>The routine that a pointer (<c>/inboundCall/tasks/task[Main_10]</c>) points at, or null.</summary>
    public Routine? Find(string pointer)
    {
        var open = pointer.IndexOf('[');
        if (open < 0 || !pointer.EndsWith(']'))
        {
            return _byKey.GetValueOrDefault(pointer[(pointer.LastIndexOf('/') + 1)..]);
        }

        var slash = pointer.LastIndexOf('/', open);
        return _byRefId.GetValueOrDefault((pointer[(slash + 1)..open], pointer[(open + 1)..^1]));
    }

    private static RoutineKind? KindOf(string item) => item switch
    {
        "task" => RoutineKind.Task,
        "menu" => RoutineKind.Menu,
        "state" => RoutineKind.State,
        "bot" => RoutineKind.Bot,
        _ => null,
    };

    private void AddItems(ListNode list)
    {
        foreach (var item in list.Items)
        {
            if (item is MapNode { Entries: [var only] } && KindOf(only.Name) is { } kind && only.Value is MapNode body)
            {
                var routine = Add(kind, body, body.Scalar("name")?.Position ?? only.Key.Position);
                if (body.Text("refId") is { } refId)
                {
                    _byRefId.TryAdd((only.Name, refId), routine);
                }
            }
        }
    }

    private Routine Add(RoutineKind kind, string name, MapNode body, SourcePosition at, ListNode? steps)
    {
        var routine = new Routine(_all.Count, kind, name, body, at) { Steps = steps };
        _all.Add(routine);
        return routine;
    }
}
