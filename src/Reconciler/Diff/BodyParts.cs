using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Finds and rewrites the parts of a flow's body by the paths that a comparison tells. The paths are those of the canonical form, so both forms are
/// walked side by side.
/// </summary>
internal static class BodyParts
{
    /// <summary>What becomes of a part of the body: itself, something else, or nothing.</summary>
    /// <param name="at">Its path. Levels that say nothing have the path of what they stand in; the outermost comes first.</param>
    /// <param name="part">The part, as the body has it.</param>
    /// <returns>What stands there afterwards; null takes it out. A part that is given back itself is gone into.</returns>
    public delegate Node? Rewriter(ChangePath at, Node part);

    /// <summary>The body with its parts rewritten, from the outside in.</summary>
    public static MapNode Rewrite(FlowDocument flow, Rewriter rewrite) => Map(ChangePath.Flow, flow.Canonical, flow.Body, rewrite);

    /// <summary>The part of a flow's body at a path; null when there is none, or when it is a default that the canonical form leaves out.</summary>
    public static Node? Find(FlowDocument flow, ChangePath path)
    {
        Node? found = null;
        Rewrite(flow, (at, part) =>
        {
            found ??= at == path ? part : null;
            return part;
        });
        return found;
    }

    private static Node? Any(string key, ChangePath at, Node canonical, Node body, Rewriter rewrite)
    {
        var rewritten = rewrite(at, body);
        return ReferenceEquals(rewritten, body) ? Inside(key, at, canonical, body, rewrite) : rewritten;
    }

    private static Node Inside(string key, ChangePath at, Node canonical, Node body, Rewriter rewrite) => (canonical, body) switch
    {
        (MapNode form, MapNode map) => Map(at, form, map, rewrite),
        (ListNode form, ListNode list) => List(key, at, form, list, rewrite),
        _ => body,
    };

    private static MapNode Map(ChangePath at, MapNode canonical, MapNode body, Rewriter rewrite)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in body.Entries)
        {
            var value = canonical[entry.Name] is { } form ? Any(entry.Name, ItemPlaces.Property(at, entry.Name), form, entry.Value, rewrite) : entry.Value;
            if (value is not null)
            {
                entries.Add(entry with { Value = value });
            }
        }

        return new MapNode(entries, body.Position);
    }

    private static ListNode List(string key, ChangePath at, ListNode canonical, ListNode body, Rewriter rewrite)
    {
        var origins = Canonicalizer.Origins(key, body);
        Node?[] items = [.. body.Items];
        foreach (var (form, place, origin) in canonical.Items.Zip(ItemPlaces.Of(at, canonical), origins))
        {
            items[origin] = Item(place, form, body.Items[origin], rewrite);
        }

        return new ListNode([.. items.OfType<Node>()], body.Position);
    }

    private static Node? Item(ChangePath at, Node canonical, Node item, Rewriter rewrite)
    {
        var rewritten = rewrite(at, item);
        return ReferenceEquals(rewritten, item) && (canonical, item) is (MapNode { Entries: [var form] }, MapNode { Entries: [var only] })
            ? new MapNode([only with { Value = Inside(only.Name, at, form.Value, only.Value, rewrite) }], item.Position)
            : rewritten;
    }
}
