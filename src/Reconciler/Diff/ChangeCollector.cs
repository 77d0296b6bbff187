using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>Walks two matched flows in the order of the desired one and writes down what differs.</summary>
/// <param name="classes">What means the same.</param>
/// <param name="match">Which item is which.</param>
/// <param name="live">The live flow, canonical.</param>
/// <param name="changes">Receives the changes.</param>
internal sealed class ChangeCollector(NodeClasses classes, FlowMatch match, MapNode live, List<Change> changes)
{
    private readonly Lazy<Dictionary<Node, (ListNode List, ChangePath Path, string Place)>> _origins = new(() => ItemPlaces.All(ChangePath.Flow, live)
        .Where(item => match.IsMovedAway(item.Item))
        .ToDictionary(item => item.Item, item => (item.List, item.Path, item.Place), (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance));

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
                AddedOrMoved(place, previous, item, before);
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

    // Where it was in its list, and is, is worth telling only when the list is the same.
    private void AddedOrMoved(ChangePath at, ChangePath? previous, Node item, ListNode? counterpart)
    {
        if (match.Moved(item, out var origin))
        {
            var (list, was, place) = _origins.Value[origin];
            var isWithin = ReferenceEquals(list, counterpart);
            changes.Add(new Change(ChangeKind.Moved, at, isWithin ? place : null, isWithin ? ItemPlaces.After(previous) : null) { From = was });
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
                AddedOrMoved(place, previous, item, null);
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

        if ((FlowItem.Content(before), FlowItem.Content(after)) is (MapNode a, MapNode b) && !(NodeText.IsValue(a) && NodeText.IsValue(b)))
        {
            var isRenamed = Renamed(at, after, a, b);
            Maps("", was, at, isRenamed ? WithoutName(a) : a, isRenamed ? WithoutName(b) : b);
        }
        else
        {
            Nodes("", "", was, at, FlowItem.Content(before), FlowItem.Content(after));
        }
    }

    // The name comes first: what follows has it in its path. Without one an action has the name that Architect gives it.
    private bool Renamed(ChangePath at, Node item, MapNode before, MapNode after)
    {
        if (item is not MapNode { Entries: [var only] } || (before["name"], after["name"]) is not ((null, ScalarNode) or (ScalarNode, null) or (ScalarNode, ScalarNode)))
        {
            return false;
        }

        var usual = ActionNames.DefaultFor(only.Name);
        var (old, name) = (before.Text("name") ?? usual, after.Text("name") ?? usual);
        if (old == name)
        {
            return false;
        }

        changes.Add(new Change(ChangeKind.Changed, at.Property("name"), old.ReplaceLineEndings("⏎"), name.ReplaceLineEndings("⏎")));
        return true;
    }

    private static MapNode WithoutName(MapNode body) => new([.. body.Entries.Where(entry => entry.Name != "name")], body.Position);
}
