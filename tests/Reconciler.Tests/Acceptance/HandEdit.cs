using Reconciler.Language.Yaml;

namespace Reconciler.Tests.Acceptance;

/// <summary>Changes the body of a flow as somebody would do by hand in Architect, and writes it as an export would: other refIds, other order of keys.</summary>
internal sealed class HandEdit(MapNode body, Random random)
{
    private static readonly string[] Texts = ["tts", "lit", "exp", "prompt", "description"];
    private static readonly string[] NamedItems = ["task", "menu", "state", "recurringTask", "reusableTask"];

    /// <summary>The kinds of edits.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["text", "insert", "remove", "move", "add variable", "remove variable", "retype variable", "rename", "setting", "description"];

    /// <summary>The edited body; null when the flow has nothing to edit in this way.</summary>
    public MapNode? Make(string kind) => kind switch
    {
        "text" => Scalar((key, scalar) => Texts.Contains(key) && scalar.Kind != ScalarKind.Null, Other),
        "setting" => Scalar((key, scalar) => key is "seconds" or "ms" or "repeatCount" or "lit" && scalar.Kind != ScalarKind.Null, Other),
        "rename" => Named(),
        "description" => With("description", ScalarNode.String($"Changed by hand {random.Next(99)}: \"so\" it is.", default)),
        "insert" => List((items, at) => items.Insert(at, Renamed(items[random.Next(items.Count)])), IsActions),
        "remove" => List((items, at) => items.RemoveAt(Math.Min(at, items.Count - 1)), IsActions),
        "move" => List(Move, (key, list) => IsActions(key, list) && list.Items.Count > 1),
        "add variable" => List((items, at) => items.Insert(at, Variable($"{(body["startUpTaskActions"] is null ? "Flow" : "Common")}.added{random.Next(99)}")), IsVariables),
        "remove variable" => List((items, at) => items.RemoveAt(Math.Min(at, items.Count - 1)), IsVariables),
        "retype variable" => List((items, at) => items[Math.Min(at, items.Count - 1)] = Retyped(items[Math.Min(at, items.Count - 1)]), IsVariables),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The body as an export spells it: refIds numbered anew, keys in another order.</summary>
    public static MapNode Exported(MapNode body) => (MapNode)Spelled("", body);

    private static Node Spelled(string key, Node node) => node switch
    {
        MapNode map => new MapNode([.. map.Entries.Select(entry => entry with { Value = Spelled(entry.Name, entry.Value) }).Reverse()], map.Position),
        ListNode list => new ListNode([.. list.Items.Select(item => Spelled("", item))], list.Position),
        ScalarNode scalar when key == "refId" => ScalarNode.String($"{scalar.Text}_77", scalar.Position),
        ScalarNode scalar when key.EndsWith("Ref", StringComparison.Ordinal) && scalar.Text.EndsWith(']') => ScalarNode.String($"{scalar.Text[..^1]}_77]", scalar.Position),
        _ => node,
    };

    private static bool IsActions(string key, ListNode list) => key is "actions" or "startUpTaskActions" && list.Items.Count > 0;

    private static bool IsVariables(string key, ListNode list) => key == "variables" && list.Items.Count > 0;

    private static void Move(List<Node> items, int at)
    {
        var item = items[0];
        items.RemoveAt(0);
        items.Insert(Math.Min(at, items.Count), item);
    }

    private MapNode With(string key, Node value)
        => new([.. body.Entries.Where(entry => entry.Name != key), new MapEntry(ScalarNode.String(key, default), value)], default);

    private ScalarNode Other(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => ScalarNode.Boolean(!scalar.IsTrue, default),
        ScalarKind.Integer => new ScalarNode($"{scalar.Text}{random.Next(1, 9)}", ScalarKind.Integer, default),
        ScalarKind.Decimal => scalar,
        _ => ScalarNode.String(random.Next(5) switch
        {
            0 => $"It's \"{scalar.Text}\": 5 # x",
            1 => $"{scalar.Text} and more",
            2 => scalar.Text.Length > 3 ? scalar.Text[..(scalar.Text.Length / 2)] + "ü" + scalar.Text[(scalar.Text.Length / 2)..] : "new",
            3 => $"First line {random.Next(9)}.\nSecond line.",
            _ => "no",
        }, default),
    };

    private MapNode? Named() => Apply(
        (_, node) => node is MapNode { Entries: [var only] } && NamedItems.Contains(only.Name) && only.Value is MapNode named && named.Scalar("name") is not null,
        node => Renamed(node));

    private Node Renamed(Node item) => item is MapNode { Entries: [var only] } && only.Value is MapNode named
        ? new MapNode([only with { Value = new MapNode([.. named.Entries.Where(entry => entry.Name != "name").Prepend(new MapEntry(ScalarNode.String("name", default), ScalarNode.String($"Renamed {random.Next(999)}", default)))], default) }], default)
        : item;

    private static MapNode Variable(string name) => MapBuilder.Of("stringVariable", new MapBuilder(default)
        .Add("name", name).Add("initialValue", MapBuilder.Of("lit", "a: b", default)).Build());

    private static Node Retyped(Node item) => item is MapNode { Entries: [var only] }
        ? new MapNode([new MapEntry(ScalarNode.String(only.Name == "integerVariable" ? "stringVariable" : "integerVariable", default), only.Value)], default)
        : item;

    private MapNode? Scalar(Func<string, ScalarNode, bool> choose, Func<ScalarNode, ScalarNode> change)
        => Apply((key, node) => node is ScalarNode scalar && choose(key, scalar), node => change((ScalarNode)node));

    private MapNode? List(Action<List<Node>, int> change, Func<string, ListNode, bool> choose) => Apply((key, node) => node is ListNode list && choose(key, list), node =>
    {
        var items = ((ListNode)node).Items.ToList();
        change(items, random.Next(items.Count + 1));
        return new ListNode([.. items], default);
    });

    // One of the places that fit, chosen at random.
    private MapNode? Apply(Func<string, Node, bool> fits, Func<Node, Node> change)
    {
        var count = Count("", body, fits);
        var target = count == 0 ? 0 : random.Next(count);
        return count == 0 ? null : (MapNode)Change("", body, fits, change, ref target);
    }

    private static int Count(string key, Node node, Func<string, Node, bool> fits) => (fits(key, node) ? 1 : 0) + node switch
    {
        MapNode map => map.Entries.Sum(entry => Count(entry.Name, entry.Value, fits)),
        ListNode list => list.Items.Sum(item => Count("", item, fits)),
        _ => 0,
    };

    private static Node Change(string key, Node node, Func<string, Node, bool> fits, Func<Node, Node> change, ref int target)
    {
        if (fits(key, node) && target-- == 0)
        {
            return change(node);
        }

        switch (node)
        {
            case MapNode map:
                var entries = map.Entries.ToArray();
                for (var i = 0; i < entries.Length && target >= 0; i++)
                {
                    entries[i] = entries[i] with { Value = Change(entries[i].Name, entries[i].Value, fits, change, ref target) };
                }

                return new MapNode(entries, default);
            case ListNode list:
                var items = list.Items.ToArray();
                for (var i = 0; i < items.Length && target >= 0; i++)
                {
                    items[i] = Change("", items[i], fits, change, ref target);
                }

                return new ListNode(items, default);
            default:
                return node;
        }
    }
}
