using Reconciler.Editing;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>
/// Makes the body that an Archy file is to have: the file's own nodes wherever they mean the same as the live ones, the live ones where they do not.
/// What an export adds without meaning never comes in beside them.
/// </summary>
internal static class ArchyTarget
{
    // Compared and written on their own.
    private static readonly string[] Metadata = ["name", "description", "division"];

    // They say that there is nothing else, and must go when there is.
    private static readonly string[] Nothing = ["none", "noValue"];

    /// <summary>The body that the file is to have.</summary>
    /// <param name="source">The file's body.</param>
    /// <param name="live">The live body.</param>
    /// <param name="reach">How much of the live body may replace the file's as a whole.</param>
    public static MapNode Make(MapNode source, MapNode live, AcceptReach reach)
    {
        var (canonicalSource, canonicalLive) = (Canonicalizer.Canonicalize(source), Canonicalizer.Canonicalize(live));
        var own = source.Entries.Where(entry => Metadata.Contains(entry.Name));
        var target = reach switch
        {
            AcceptReach.Parts => Map(source, canonicalSource, live, canonicalLive),
            AcceptReach.Blocks => Blocks(source, canonicalSource, live, canonicalLive),
            _ => new MapNode([.. own, .. live.Entries.Where(entry => !Metadata.Contains(entry.Name))], source.Position),
        };
        return PointerRepair.Apply(target, source, live);
    }

    private static MapNode Blocks(MapNode source, MapNode canonicalSource, MapNode live, MapNode canonicalLive)
    {
        var whole = new MapNode(
            [.. canonicalLive.Entries.Where(entry => !NodeEquality.Same(canonicalSource[entry.Name], entry.Value))], canonicalLive.Position);
        var kept = source.Entries
            .Where(entry => canonicalSource[entry.Name] is null || canonicalLive[entry.Name] is not null || live[entry.Name] is not null)
            .Select(entry => whole[entry.Name] is not null || (canonicalSource[entry.Name] is not null && canonicalLive[entry.Name] is null)
                ? entry with { Value = live[entry.Name]! }
                : entry);
        return new MapNode([.. kept, .. whole.Entries.Where(entry => source[entry.Name] is null).Select(entry => entry with { Value = live[entry.Name]! })], source.Position);
    }

    private static Node Any(string key, Node source, Node? canonicalSource, Node live, Node? canonicalLive) => (source, canonicalSource, live, canonicalLive) switch
    {
        _ when NodeEquality.Same(canonicalSource, canonicalLive) => source,
        (MapNode a, MapNode b, MapNode c, MapNode d) => Map(a, b, c, d),
        (ListNode a, ListNode b, ListNode c, ListNode d) => List(key, a, b, c, d),
        _ => live,
    };

    private static MapNode Map(MapNode source, MapNode canonicalSource, MapNode live, MapNode canonicalLive)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in source.Entries)
        {
            var (before, after) = (canonicalSource[entry.Name], canonicalLive[entry.Name]);
            if (before is null && after is null)
            {
                entries.Add(entry);
            }
            else if (live[entry.Name] is { } value && !(after is null && IsNothing(value)))
            {
                entries.Add(entry with { Value = before is null || after is null ? AsWritten(entry.Value, value) : Any(entry.Name, entry.Value, before, value, after) });
            }
        }

        var last = 0;
        foreach (var entry in live.Entries)
        {
            if (canonicalLive[entry.Name] is not null && source[entry.Name] is null)
            {
                entries.Insert(last++, entry);
            }
            else if (entries.FindIndex(e => e.Name == entry.Name) is >= 0 and var at)
            {
                last = at + 1;
            }
        }

        if (entries.Count > 1)
        {
            entries.RemoveAll(entry => Nothing.Contains(entry.Name) && canonicalLive[entry.Name] is null && entry.Value is ScalarNode { IsTrue: true });
        }

        return new MapNode([.. entries], source.Position);
    }

    // Where one side is a default, all of the live value counts.
    private static Node AsWritten(Node source, Node live) => (source, live) switch
    {
        _ when NodeEquality.Same(source, live) => source,
        (MapNode from, MapNode to) => new MapNode(
            [
                .. from.Entries.Where(entry => to[entry.Name] is not null).Select(entry => entry with { Value = AsWritten(entry.Value, to[entry.Name]!) }),
                .. to.Entries.Where(entry => from[entry.Name] is null),
            ],
            from.Position),
        (ListNode from, ListNode to) when from.Items.Count == to.Items.Count => new ListNode([.. from.Items.Zip(to.Items, AsWritten)], from.Position),
        _ => live,
    };

    private static bool IsNothing(Node value) => value is MapNode { Entries: [var only] } && Nothing.Contains(only.Name);

    private static ListNode List(string key, ListNode source, ListNode canonicalSource, ListNode live, ListNode canonicalLive)
    {
        var (sourceOf, liveOf) = (Canonicalizer.Origins(key, source), Canonicalizer.Origins(key, live));
        var pairs = ItemAlignment.Of(canonicalSource.Items, canonicalLive.Items);
        var gone = pairs.Where(pair => pair.Before is { } i && (pair.After is not { } j || !IsOfOneKind(canonicalSource.Items[i], canonicalLive.Items[j]))).Select(pair => pair.Before!.Value).ToList();
        var items = new List<(int Order, Node Item)>();
        var last = 0;
        foreach (var (i, j) in pairs)
        {
            last = i is { } at ? sourceOf[at] : last;
            if (i is { } from && j is { } to && !gone.Contains(from))
            {
                items.Add((last, Any("", source.Items[last], canonicalSource.Items[from], live.Items[liveOf[to]], canonicalLive.Items[to])));
            }
            else if (j is { } come)
            {
                // What left another place of the list and is the same here was moved: it takes its text along.
                var moved = gone.FindIndex(g => NodeEquality.Same(canonicalSource.Items[g], canonicalLive.Items[come]));
                items.Add((Canonicalizer.IsSet(key) ? source.Items.Count : last, moved < 0 ? live.Items[liveOf[come]] : source.Items[sourceOf[gone[moved]]]));
                if (moved >= 0)
                {
                    gone.RemoveAt(moved);
                }
            }
        }

        return new ListNode([.. items.OrderBy(item => item.Order).Select(item => item.Item)], source.Position);
    }

    private static bool IsOfOneKind(Node a, Node b)
        => a is not MapNode { Entries: [var x] } || b is not MapNode { Entries: [var y] } || x.Name == y.Name;
}
