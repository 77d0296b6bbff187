using Reconciler.Language.Yaml;

namespace Reconciler.TestKit;

/// <summary>Damages a document as careless hands would: something is deleted, doubled, swapped with its neighbour, or cut off.</summary>
public static class NodeMutation
{
    /// <summary>The document with one random damage somewhere below its root.</summary>
    public static Node Once(Node root, Random random) => Mutate(root, random.Next(Size(root)), random);

    private static int Size(Node node) => node switch
    {
        MapNode map => 1 + map.Entries.Sum(entry => Size(entry.Value)),
        ListNode list => 1 + list.Items.Sum(Size),
        _ => 1,
    };

    // The target is counted in document order, 0 being the node itself.
    private static Node Mutate(Node node, int target, Random random)
    {
        if (target == 0)
        {
            return Damage(node, random);
        }

        target--;
        switch (node)
        {
            case MapNode map:
                var entries = map.Entries.ToArray();
                for (var i = 0; i < entries.Length; target -= Size(entries[i].Value), i++)
                {
                    if (target < Size(entries[i].Value))
                    {
                        entries[i] = entries[i] with { Value = Mutate(entries[i].Value, target, random) };
                        break;
                    }
                }

                return new MapNode(entries, map.Position);
            case ListNode list:
                var items = list.Items.ToArray();
                for (var i = 0; i < items.Length; target -= Size(items[i]), i++)
                {
                    if (target < Size(items[i]))
                    {
                        items[i] = Mutate(items[i], target, random);
                        break;
                    }
                }

                return new ListNode(items, list.Position);
            default:
                return node;
        }
    }

    private static Node Damage(Node node, Random random) => node switch
    {
        MapNode { Count: > 0 } map => DamageMap(map, random),
        ListNode { Items.Count: > 0 } list => new ListNode(DamageItems([.. list.Items], random), list.Position),
        ScalarNode { Kind: ScalarKind.String } text when random.Next(3) > 0 => ScalarNode.String(text.Text[..random.Next(text.Text.Length + 1)], text.Position),
        _ => new ScalarNode("", ScalarKind.Null, node.Position),
    };

    private static Node DamageMap(MapNode map, Random random)
    {
        if (random.Next(4) == 0)
        {
            return new ScalarNode("", ScalarKind.Null, map.Position);
        }

        var entries = map.Entries.ToList();
        var at = random.Next(entries.Count);
        var other = random.Next(entries.Count);
        switch (random.Next(3))
        {
            case 0:
                entries.RemoveAt(at);
                break;
            case 1:
                (entries[at], entries[other]) = (entries[at] with { Value = entries[other].Value }, entries[other] with { Value = entries[at].Value });
                break;
            case 2 when map[entries[at].Name + "x"] is null:
                entries[at] = entries[at] with { Key = ScalarNode.String(entries[at].Name + "x", entries[at].Key.Position) };
                break;
        }

        return new MapNode([.. entries], map.Position);
    }

    private static Node[] DamageItems(List<Node> items, Random random)
    {
        var at = random.Next(items.Count);
        var other = random.Next(items.Count);
        switch (random.Next(4))
        {
            case 0:
                items.RemoveAt(at);
                break;
            case 1:
                items.Insert(other, items[at]);
                break;
            case 2:
                (items[at], items[other]) = (items[other], items[at]);
                break;
            default:
                items.RemoveRange(at, items.Count - at);
                break;
        }

        return [.. items];
    }
}
