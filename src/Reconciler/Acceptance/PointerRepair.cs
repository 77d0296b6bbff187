using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>
/// Makes the pointers of a body that was put together from a file and an export point at what they pointed at in either: an export has refIds of its
/// own, which may be taken in the file.
/// </summary>
internal sealed class PointerRepair
{
    private readonly HashSet<Node> _live = new(ReferenceEqualityComparer.Instance);
    private readonly ArchyRefs _sourceRefs;
    private readonly ArchyRefs _liveRefs;
    private readonly HashSet<(string Item, string RefId)> _taken = [];
    private ArchyRefs? _targetRefs;

    private PointerRepair(MapNode source, MapNode live)
    {
        (_sourceRefs, _liveRefs) = (new ArchyRefs(source), new ArchyRefs(live));
        AddLive(live);
    }

    /// <summary>The body with its pointers right.</summary>
    /// <param name="target">The body; nodes of the two others are in it as the same instances.</param>
    /// <param name="source">The file's body.</param>
    /// <param name="live">The live body.</param>
    public static MapNode Apply(MapNode target, MapNode source, MapNode live)
    {
        var repair = new PointerRepair(source, live);
        foreach (var (key, item) in ArchyWalk.Items(target))
        {
            if (item.Scalar("refId") is { } refId && !repair._live.Contains(refId))
            {
                repair._taken.Add((key, refId.Text));
            }
        }

        var unique = repair.Map(target, "");
        repair._targetRefs = new ArchyRefs(unique);
        return repair.Map(unique, "");
    }

    private Node Any(string key, Node node, string item) => node switch
    {
        MapNode map => Map(map, item),
        ListNode list => List(list),
        ScalarNode scalar when _targetRefs is null => key == "refId" ? Unique(scalar, item) : scalar,
        ScalarNode scalar when ArchyRefs.IsPointer(key) => Pointer(scalar, _targetRefs),
        _ => node,
    };

    private MapNode Map(MapNode map, string item)
    {
        MapEntry[]? changed = null;
        for (var i = 0; i < map.Count; i++)
        {
            var value = Any(map.Entries[i].Name, map.Entries[i].Value, item);
            if (!ReferenceEquals(value, map.Entries[i].Value))
            {
                changed ??= [.. map.Entries];
                changed[i] = changed[i] with { Value = value };
            }
        }

        return changed is null ? map : new MapNode(changed, map.Position);
    }

    private ListNode List(ListNode list)
    {
        var items = list.Items.Select(Item).ToArray();
        return items.Zip(list.Items).All(pair => ReferenceEquals(pair.First, pair.Second)) ? list : new ListNode(items, list.Position);
    }

    private Node Item(Node item)
    {
        if (item is not MapNode { Entries: [var only] } map || only.Value is not MapNode body)
        {
            return Any("", item, "");
        }

        var changed = Map(body, only.Name);
        return ReferenceEquals(changed, body) ? map : new MapNode([only with { Value = changed }], map.Position);
    }

    private ScalarNode Unique(ScalarNode refId, string item)
    {
        if (!_live.Contains(refId))
        {
            return refId;
        }

        var free = refId.Text;
        for (var i = 2; !_taken.Add((item, free)); i++)
        {
            free = $"{refId.Text}_{i}";
        }

        return free == refId.Text ? refId : ScalarNode.String(free, refId.Position);
    }

    private ScalarNode Pointer(ScalarNode pointer, ArchyRefs target)
    {
        var meant = (_live.Contains(pointer) ? _liveRefs : _sourceRefs).Resolve(pointer.Text);
        return target.Resolve(pointer.Text) == meant || target.RefIdOf(meant) is not { } refId
            ? pointer
            : ScalarNode.String($"{pointer.Text[..(pointer.Text.IndexOf('[') + 1)]}{refId}]", pointer.Position);
    }

    private void AddLive(Node node)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    AddLive(entry.Value);
                }

                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    AddLive(item);
                }

                break;
            default:
                _live.Add(node);
                break;
        }
    }
}
