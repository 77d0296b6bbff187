using Reconciler.Compilation.Archy;
using Reconciler.Loading.Yaml;

namespace Reconciler.Diffing;

/// <summary>Walks two matched flows in the order of the desired one and writes down what differs.</summary>
/// <param name="classes">What means the same.</param>
/// <param name="match">Which item is which.</param>
/// <param name="live">The live flow, canonical.</param>
/// <param name="changes">Receives the changes.</param>
internal sealed class ChangeCollector(NodeClasses classes, FlowMatch match, MapNode live, List<Change> changes)
{
    private readonly Lazy<Dictionary<Node, (ChangePath Path, string Place)>> _origins = new(() => ItemPlaces.All(ChangePath.Flow, live)
        .Where(item => match.IsMovedAway(item.Item))
        .ToDictionary(item => item.Item, item => (item.Path, item.Place), (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance));

    /// <summary>Adds what differs between two maps at one place.</summary>
    /// <param name="key">The key above them.</param>
    /// <param name="was">The place in the live flow.</param>
    /// <param name="at">The place in the desired flow.</param>
    /// <param name="before">The live map.</param>
    /// <param name="after">The desired map.</param>
    public void Maps(string key, ChangePath was, ChangePath at, MapNode before, MapNode after)
    {
        foreach (var pair in MapPair.Of(key, before, after, classes))
        {
            var (old, place) = (ItemPlaces.Property(was, pair.BeforeKey), ItemPlaces.Property(at, pair.AfterKey));
            if (pair.HasOtherKey && key == FlowShape.Outputs)
            {
                changes.Add(new Change(ChangeKind.Moved, place, null, null) { From = old });
                continue;
            }

            if (pair.HasOtherKey)
            {
                changes.Add(new Change(ChangeKind.Changed, at, pair.BeforeKey, pair.AfterKey));
            }

            Nodes(key, pair.AfterKey, old, place, pair.Before, pair.After);
        }
    }

    private void Nodes(string parent, string key, ChangePath was, ChangePath at, Node? before, Node? after)
    {
        if (classes.Same(before, after))
        {
            return;
        }

        switch (FlowMatcher.Filled(parent, key, before, after))
        {
            case (MapNode a, MapNode b) when !NodeText.IsValue(a) || !NodeText.IsValue(b):
                Maps(key, was, at, a, b);
                break;
            case (ListNode a, ListNode b):
                Lists(was, at, a, b);
                break;
            case (null, { } added):
                changes.Add(new Change(ChangeKind.Added, at, null, NodeText.Of(added, match.IsMoved)));
                MovedInto(at, added);
                break;
            case ({ } removed, null):
                changes.Add(new Change(ChangeKind.Removed, was, NodeText.Of(removed, match.IsMoved), null));
                break;
            default:
                changes.Add(new Change(ChangeKind.Changed, at, NodeText.Of(before!, match.IsMoved), NodeText.Of(after!, match.IsMoved)));
                MovedInto(at, after!);
                break;
        }
    }

    private void Lists(ChangePath was, ChangePath at, ListNode before, ListNode after)
    {
        using var old = before.Items.Zip(ItemPlaces.Of(was, before)).GetEnumerator();
        ChangePath? previous = null;
        foreach (var (item, place) in after.Items.Zip(ItemPlaces.Of(at, after)))
        {
            if (match.Stayed(item, out var counterpart))
            {
                RemovedUpTo(counterpart, old);
                Items(old.Current.Second, place, counterpart, item);
            }
            else
            {
                AddedOrMoved(place, previous, item);
            }

            previous = place;
        }

        RemovedUpTo(null, old);
    }

    private void RemovedUpTo(Node? counterpart, IEnumerator<(Node First, ChangePath Second)> old)
    {
        while (old.MoveNext() && !ReferenceEquals(old.Current.First, counterpart))
        {
            if (!match.IsMovedAway(old.Current.First))
            {
                changes.Add(new Change(ChangeKind.Removed, old.Current.Second, NodeText.OfItem(old.Current.First, match.IsMoved), null));
            }
        }
    }

    private void AddedOrMoved(ChangePath at, ChangePath? previous, Node item)
    {
        if (match.Moved(item, out var origin))
        {
            var (was, place) = _origins.Value[origin];
            changes.Add(new Change(ChangeKind.Moved, at, place, ItemPlaces.After(previous)) { From = was });
            Items(was, at, origin, item);
        }
        else
        {
            changes.Add(new Change(ChangeKind.Added, at, null, NodeText.OfItem(item, match.IsMoved)));
            MovedInto(at, FlowItem.Content(item));
        }
    }

    // Items that stood elsewhere, inside something that is not in the live flow.
    private void MovedInto(ChangePath at, Node added)
    {
        if (!match.HasMoves)
        {
            return;
        }

        switch (added)
        {
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    MovedInto(ItemPlaces.Property(at, entry.Name), entry.Value);
                }

                break;
            case ListNode list:
                MovedIntoList(at, list);
                break;
        }
    }

    private void MovedIntoList(ChangePath at, ListNode list)
    {
        ChangePath? previous = null;
        foreach (var (item, place) in list.Items.Zip(ItemPlaces.Of(at, list)))
        {
            if (match.IsMoved(item))
            {
                AddedOrMoved(place, previous, item);
            }
            else
            {
                MovedInto(place, FlowItem.Content(item));
            }

            previous = place;
        }
    }

    // What an item is stands in the path already.
    private void Items(ChangePath was, ChangePath at, Node before, Node after)
    {
        if (FlowItem.VariableType(before) is { } old && FlowItem.VariableType(after) is { } type && old != type)
        {
            changes.Add(new Change(ChangeKind.Changed, at.Property("type"), old, type));
        }

        if (FlowItem.HasBody(before) && FlowItem.HasBody(after) && !classes.Same(before, after))
        {
            var (a, b) = ((MapNode)FlowItem.Content(before), (MapNode)FlowItem.Content(after));
            var isNamedAnew = Name(at, after, a.Text("name"), b.Text("name"));
            Maps("", was, at, isNamedAnew ? WithoutName(a) : a, isNamedAnew ? WithoutName(b) : b);
        }
        else
        {
            Nodes("", "", was, at, FlowItem.Content(before), FlowItem.Content(after));
        }
    }

    // Without a name an action has the one that Architect gives it: a rename is a change of the name, not the addition of one.
    private bool Name(ChangePath at, Node item, string? before, string? after)
    {
        if (before == after || (before is not null && after is not null) || item is not MapNode { Entries: [var only] })
        {
            return false;
        }

        var usual = ActionNames.DefaultFor(only.Name);
        changes.Add(new Change(ChangeKind.Changed, at.Property("name"), before ?? usual, after ?? usual));
        return true;
    }

    private static MapNode WithoutName(MapNode body) => new([.. body.Entries.Where(entry => entry.Name != "name")], body.Position);
}
