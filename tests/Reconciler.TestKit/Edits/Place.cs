using Reconciler.Language.Yaml;

namespace Reconciler.TestKit.Edits;

/// <summary>A node of a document with the way to it: map keys and list indexes.</summary>
public sealed record Place(Place? Parent, object Step, Node Node)
{
    /// <summary>The key of the map entry that the node is the value of; empty for a list item and for the root.</summary>
    public string Key => Step as string ?? "";

    /// <summary>Every place of a document, outer ones first.</summary>
    public static IEnumerable<Place> All(Node root) => Below(new Place(null, "", root));

    /// <summary>The document with another node at this place; null removes the entry or item.</summary>
    public Node With(Node? replacement)
    {
        if (Parent is null)
        {
            return replacement!;
        }

        return Parent.With(Parent.Node switch
        {
            MapNode map => new MapNode([.. map.Entries.Where(entry => entry.Name != Key || replacement is not null).Select(entry => entry.Name == Key ? entry with { Value = replacement! } : entry)], map.Position),
            ListNode list => new ListNode([.. list.Items.Select((item, i) => i == (int)Step ? replacement : item).OfType<Node>()], list.Position),
            var other => other,
        });
    }

    /// <summary>The places around this one, the nearest first.</summary>
    public IEnumerable<Place> Around => Parent is null ? [] : Parent.Around.Prepend(Parent);

    private static IEnumerable<Place> Below(Place place)
    {
        var inner = place.Node switch
        {
            MapNode map => map.Entries.Select(entry => new Place(place, entry.Name, entry.Value)),
            ListNode list => list.Items.Select((item, i) => new Place(place, i, item)),
            _ => [],
        };
        return inner.SelectMany(Below).Prepend(place);
    }
}
