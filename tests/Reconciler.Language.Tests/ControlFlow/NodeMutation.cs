using Reconciler.Language.Yaml;

namespace Reconciler.Language.Tests.ControlFlow;

/// <summary>Damages a document as a careless edit would: something is deleted, doubled, moved or cut off.</summary>
internal sealed class NodeMutation
{
    private readonly Random _random;
    private int _left;

    private NodeMutation(Random random, int target) => (_random, _left) = (random, target);

    /// <summary>The document with one change somewhere.</summary>
    public static MapNode Of(MapNode root, Random random) => (MapNode)new NodeMutation(random, random.Next(Containers(root))).Visit(root);

    private static int Containers(Node node) => node switch
    {
        MapNode map => 1 + map.Entries.Sum(entry => Containers(entry.Value)),
        ListNode list => 1 + list.Items.Sum(Containers),
        _ => 0,
    };

    private Node Visit(Node node)
    {
        if (node is ScalarNode)
        {
            return node;
        }

        var isHere = _left-- == 0;
        return node switch
        {
            MapNode map => new MapNode(isHere ? Damage(map.Entries).DistinctBy(entry => entry.Name).ToArray() : [.. map.Entries.Select(entry => entry with { Value = Visit(entry.Value) })], map.Position),
            ListNode list => new ListNode(isHere ? Damage(list.Items) : [.. list.Items.Select(Visit)], list.Position),
            _ => node,
        };
    }

    private T[] Damage<T>(IReadOnlyList<T> children)
    {
        if (children.Count == 0)
        {
            return [];
        }

        var result = children.ToList();
        var (first, second) = (_random.Next(result.Count), _random.Next(result.Count));
        switch (_random.Next(4))
        {
            case 0:
                result.RemoveAt(first);
                break;
            case 1:
                result.Insert(second, result[first]);
                break;
            case 2:
                (result[first], result[second]) = (result[second], result[first]);
                break;
            default:
                result.RemoveRange(first, result.Count - first);
                break;
        }

        return [.. result];
    }
}
