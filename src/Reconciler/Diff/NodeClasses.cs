using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Gives every node of two canonical trees a number, the same for nodes that mean the same. Made once in linear time, it makes every later
/// comparison one look-up. Exact: numbers come from tables, not from hashes.
/// </summary>
/// <param name="renamedTargets">What pointers of the live flow point at, as the desired flow calls it: a rename is no change of each pointer.</param>
internal sealed class NodeClasses(IReadOnlyDictionary<string, string> renamedTargets)
{
    private const int List = -1;
    private const int Map = -2;
    private const int Scalar = -3;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int, int), int> _sequences = [];
    private readonly Dictionary<Node, int> _classes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> _liveItems = [];
    private readonly Dictionary<int, int> _desiredItems = [];

    /// <summary>Numbers the nodes of both flows.</summary>
    public static NodeClasses Of(MapNode live, MapNode desired, IReadOnlyDictionary<string, string> renamedTargets)
    {
        var classes = new NodeClasses(renamedTargets);
        classes.Add("", live, classes._liveItems, isLive: true);
        classes.Add("", desired, classes._desiredItems, isLive: false);
        return classes;
    }

    /// <summary>The number of a node; 0 for none.</summary>
    public int this[Node? node] => node is null ? 0 : _classes[node];

    /// <summary>True when both mean the same, or neither is there.</summary>
    public bool Same(Node? a, Node? b) => this[a] == this[b];

    /// <summary>True when each flow has exactly one list item that means this.</summary>
    public bool IsOnly(Node item) => _liveItems.GetValueOrDefault(this[item]) == 1 && _desiredItems.GetValueOrDefault(this[item]) == 1;

    /// <summary>True when something inside a node means the same as another.</summary>
    public bool Holds(Node outer, Node inner) => outer switch
    {
        MapNode map => map.Entries.Any(entry => Same(entry.Value, inner) || Holds(entry.Value, inner)),
        ListNode list => list.Items.Any(item => Same(item, inner) || Holds(item, inner)),
        _ => false,
    };

    private int Add(string key, Node node, Dictionary<int, int> items, bool isLive)
    {
        var number = node switch
        {
            MapNode map => AddMap(map, items, isLive),
            ListNode list => AddList(list, items, isLive),
            ScalarNode scalar => Next(Scalar - (int)scalar.Kind, 0, TextNumber(Target(key, scalar.Text, isLive))),
            _ => throw new ArgumentException($"A node is of the unknown kind {node.GetType().Name}.", nameof(node)),
        };
        _classes[node] = number;
        return number;
    }

    private int AddMap(MapNode map, Dictionary<int, int> items, bool isLive)
    {
        var state = Map;
        foreach (var entry in map.Entries)
        {
            state = Next(state, TextNumber(entry.Name), Add(entry.Name, entry.Value, items, isLive));
        }

        return state;
    }

    private int AddList(ListNode list, Dictionary<int, int> items, bool isLive)
    {
        var state = List;
        foreach (var item in list.Items)
        {
            var number = Add("", item, items, isLive);
            items[number] = items.GetValueOrDefault(number) + 1;
            state = Next(state, List, number);
        }

        return state;
    }

    private string Target(string key, string text, bool isLive)
        => isLive && renamedTargets.Count > 0 && ArchyRefs.IsPointer(key) ? renamedTargets.GetValueOrDefault(text, text) : text;

    private int TextNumber(string text)
    {
        if (!_texts.TryGetValue(text, out var number))
        {
            _texts.Add(text, number = _texts.Count);
        }

        return number;
    }

    private int Next(int state, int key, int value)
    {
        if (!_sequences.TryGetValue((state, key, value), out var next))
        {
            _sequences.Add((state, key, value), next = _sequences.Count + 1);
        }

        return next;
    }
}
