using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Walks two flows side by side and finds which list item is which: by their places first, then, among what is left over on both sides, by what
/// they are (<see cref="MoveFinder"/>).
/// </summary>
internal sealed class FlowMatcher
{
    private static readonly ListNode NoItems = new([], default);
    private static readonly MapNode NoEntries = new([], default);

    private readonly NodeClasses _classes;
    private readonly ListAlignment _alignment;
    private readonly MoveFinder _moves;
    private readonly FlowMatch _match = new();

    private FlowMatcher(NodeClasses classes)
    {
        var likeness = new Likeness();
        _classes = classes;
        _alignment = new ListAlignment(classes, likeness);
        _moves = new MoveFinder(classes, likeness, _match);
    }

    /// <summary>Matches the items of two canonical flows.</summary>
    public static FlowMatch Match(MapNode live, MapNode desired, NodeClasses classes)
    {
        var matcher = new FlowMatcher(classes);
        matcher.Visit("", "", live, desired);
        while (matcher._moves.Find() is { Count: > 0 } moved)
        {
            foreach (var (was, @is) in moved)
            {
                matcher.Visit("", "", FlowItem.Content(was), FlowItem.Content(@is));
            }
        }

        return matcher._match;
    }

    /// <summary>Two values of one key, where a missing list or map is given as an empty one if the two mean the same.</summary>
    /// <param name="parent">The key above the one that holds the values.</param>
    /// <param name="key">The key that holds them.</param>
    /// <param name="before">The live value.</param>
    /// <param name="after">The desired value.</param>
    public static (Node? Before, Node? After) Filled(string parent, string key, Node? before, Node? after)
        => FlowShape.IsContainer(parent, key) ? (before ?? EmptyLike(after), after ?? EmptyLike(before)) : (before, after);

    private static Node? EmptyLike(Node? other) => other switch { ListNode => NoItems, MapNode => NoEntries, _ => null };

    private void Visit(string parent, string key, Node? before, Node? after)
    {
        if (_classes.Same(before, after))
        {
            return;
        }

        switch (Filled(parent, key, before, after))
        {
            case (MapNode a, MapNode b) when !NodeText.IsValue(a) || !NodeText.IsValue(b):
                foreach (var pair in MapPair.Of(key, a, b, _classes))
                {
                    Visit(key, pair.AfterKey, pair.Before, pair.After);
                }

                break;
            case (ListNode a, ListNode b):
                Lists(a, b);
                break;
            default:
                _moves.Leave(before, after);
                break;
        }
    }

    private void Lists(ListNode before, ListNode after)
    {
        var (i, j) = (0, 0);
        var (gone, come) = (new List<Node>(), new List<Node>());
        foreach (var (a, b) in _alignment.Align(before.Items, after.Items))
        {
            gone.AddRange(before.Items.Take(i..a));
            come.AddRange(after.Items.Take(j..b));
            (i, j) = (a + 1, b + 1);
            _match.Stay(before.Items[a], after.Items[b]);
            Visit("", "", FlowItem.Content(before.Items[a]), FlowItem.Content(after.Items[b]));
        }

        gone.AddRange(before.Items.Skip(i));
        come.AddRange(after.Items.Skip(j));
        _moves.LeaveInList(gone, come);
    }
}
