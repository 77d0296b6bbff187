using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>How alike two list items are, by the words, values and nested items that they share.</summary>
internal sealed class Likeness
{
    private readonly Dictionary<Node, int[]> _features = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Key, string Word), int> _numbers = [];

    /// <summary>True when nothing tells the item from others of its kind but its name.</summary>
    public bool IsTrivial(Node item) => Features(item).Length == 0;

    /// <summary>The share of what both have, from 0 to 1; names do not count. 0 when either has nothing.</summary>
    public double Of(Node one, Node other)
    {
        var (a, b) = (Features(one), Features(other));
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        int common = 0, i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * common / (a.Length + b.Length);
    }

    private int[] Features(Node item)
    {
        if (!_features.TryGetValue(item, out var features))
        {
            var found = new List<int>();
            var content = FlowItem.Content(item);
            Collect("", content, FlowItem.Of(item).NameKey, found);
            found.Sort();
            _features.Add(item, features = [.. found]);
        }

        return features;
    }

    private void Collect(string key, Node node, string? except, List<int> found)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Name != except)
                    {
                        if (IsName(key, entry.Name))
                        {
                            found.Add(Number(key, entry.Name));
                        }

                        Collect(entry.Name, entry.Value, null, found);
                    }
                }

                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    var (kind, name, _) = FlowItem.Of(item);
                    found.Add(Number(kind, name ?? ""));
                    Collect("", FlowItem.Content(item), null, found);
                }

                break;
            case ScalarNode scalar:
                foreach (var word in scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    found.Add(Number(key, word));
                }

                break;
        }
    }

    // Words of the format are in every item of a kind and make none alike; names of flows and variables do.
    private static bool IsName(string above, string key) => FlowShape.IsNamedByKey(above) || key.Contains('.') || key.Contains(' ');

    private int Number(string key, string word)
    {
        if (!_numbers.TryGetValue((key, word), out var number))
        {
            _numbers.Add((key, word), number = _numbers.Count);
        }

        return number;
    }
}
