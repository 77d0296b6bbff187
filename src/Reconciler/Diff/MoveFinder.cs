using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Finds moves among the items that have no counterpart at their place. Careful: an item that is ambiguous on either side, or trivial and not the
/// only one of its kind, was not moved but removed here and added there.
/// </summary>
internal sealed class MoveFinder(NodeClasses classes, Likeness likeness, FlowMatch match)
{
    private readonly HashSet<Node> _gone = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> _come = new(ReferenceEqualityComparer.Instance);
    private bool _hasMore;

    /// <summary>Adds nodes that have no counterpart at their place, with every item inside them, to what may have been moved.</summary>
    /// <param name="before">A node of the live flow; null for none.</param>
    /// <param name="after">A node of the desired flow; null for none.</param>
    public void Leave(Node? before, Node? after)
    {
        _hasMore |= (before is not null && Collect(before, _gone)) | (after is not null && Collect(after, _come));
    }

    /// <summary>
    /// Matches items that changed their place within one list, even trivial ones if they are the only ones of their kind there; the others are added to
    /// what may have been moved elsewhere.
    /// </summary>
    /// <param name="gone">The items of the live list without a counterpart at their place.</param>
    /// <param name="come">The items of the desired list without one.</param>
    public void LeaveInList(List<Node> gone, List<Node> come)
    {
        var (oldOnes, newOnes) = (OnlyOnes(gone), OnlyOnes(come));
        foreach (var item in gone)
        {
            if (FlowItem.HasBody(item) && oldOnes.ContainsKey(classes[item]) && newOnes.TryGetValue(classes[item], out var place))
            {
                match.Move(item, place);
            }
            else
            {
                _hasMore |= CollectItem(item, _gone);
            }
        }

        foreach (var item in come.Where(item => !match.IsMoved(item)))
        {
            _hasMore |= CollectItem(item, _come);
        }
    }

    /// <summary>Matches what was added and can be matched; returns the new pairs whose content differs, which are to be compared inside.</summary>
    public IReadOnlyList<(Node Live, Node Desired)> Find()
    {
        var differing = new List<(Node, Node)>();
        if (!_hasMore || _gone.Count == 0 || _come.Count == 0)
        {
            return differing;
        }

        _hasMore = false;
        var (gone, come) = (_gone.ToArray(), _come.ToArray());
        var (goneByClass, comeByClass) = (OnlyOnes(gone), OnlyOnes(come));
        var (goneByName, comeByName) = (OnlyNames(gone), OnlyNames(come));
        foreach (var item in gone)
        {
            if (!_gone.Contains(item))
            {
                continue;
            }

            if (goneByClass.ContainsKey(classes[item]) && comeByClass.TryGetValue(classes[item], out var same) && IsFree(item, same)
                && (!likeness.IsTrivial(item) || classes.IsOnly(item)))
            {
                Take(item, same);
            }
            else if (FlowItem.Of(item).Label is { Name: not null } label && goneByName.ContainsKey(label) && comeByName.TryGetValue(label, out var similar)
                && IsFree(item, similar) && likeness.Of(item, similar) >= SimilarItems.Alike)
            {
                Take(item, similar);
                differing.Add((item, similar));
            }
        }

        return differing;
    }

    // Both are wholly left over: nothing inside them was matched before.
    private bool IsFree(Node live, Node desired) => IsFree(live, _gone) && IsFree(desired, _come);

    private static bool IsFree(Node item, HashSet<Node> pool) => pool.Contains(item) && Inside(FlowItem.Content(item)).All(pool.Contains);

    private void Take(Node live, Node desired)
    {
        match.Move(live, desired);
        Drop(live, _gone);
        Drop(desired, _come);
    }

    private static void Drop(Node item, HashSet<Node> pool)
    {
        pool.Remove(item);
        pool.ExceptWith(Inside(FlowItem.Content(item)));
    }

    private static bool CollectItem(Node item, HashSet<Node> pool)
    {
        var isItem = FlowItem.HasBody(item) && pool.Add(item);
        return Collect(FlowItem.Content(item), pool) | isItem;
    }

    private static bool Collect(Node node, HashSet<Node> pool)
    {
        var count = pool.Count;
        pool.UnionWith(Inside(node));
        return pool.Count > count;
    }

    // Outer items before those inside them, in the order of the document. What is inside a literal is no step.
    private static IEnumerable<Node> Inside(Node node) => node switch
    {
        MapNode map => map.Entries.Where(entry => entry.Name != "lit").SelectMany(entry => Inside(entry.Value)),
        ListNode list => list.Items.SelectMany(item => FlowItem.HasBody(item) ? Inside(FlowItem.Content(item)).Prepend(item) : Inside(item)),
        _ => [],
    };

    private Dictionary<int, Node> OnlyOnes(IEnumerable<Node> items) => Only(items, item => classes[item]);

    private static Dictionary<(string Kind, string? Name), Node> OnlyNames(IEnumerable<Node> items) => Only(items, item => FlowItem.Of(item).Label);

    private static Dictionary<TKey, Node> Only<TKey>(IEnumerable<Node> items, Func<Node, TKey> key)
        where TKey : notnull
    {
        var only = new Dictionary<TKey, Node>();
        var several = new HashSet<TKey>();
        foreach (var item in items)
        {
            if (!only.TryAdd(key(item), item))
            {
                several.Add(key(item));
            }
        }

        foreach (var ambiguous in several)
        {
            only.Remove(ambiguous);
        }

        return only;
    }
}
