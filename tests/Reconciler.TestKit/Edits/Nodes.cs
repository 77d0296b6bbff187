using Reconciler.Language.Yaml;

namespace Reconciler.TestKit.Edits;

/// <summary>Small changes of nodes.</summary>
internal static class Nodes
{
    /// <summary>A node from YAML.</summary>
    public static Node Yaml(string yaml) => YamlText.Parse(yaml);

    public static ScalarNode Text(string text) => ScalarNode.String(text, default);

    /// <summary>The map with another value of a key, in its place or at the end.</summary>
    public static MapNode Set(this MapNode map, string key, Node value) => map[key] is null
        ? new MapNode([.. map.Entries, new MapEntry(Text(key), value)], map.Position)
        : new MapNode([.. map.Entries.Select(entry => entry.Name == key ? entry with { Value = value } : entry)], map.Position);

    public static MapNode Without(this MapNode map, string key) => new([.. map.Entries.Where(entry => entry.Name != key)], map.Position);

    public static ListNode Insert(this ListNode list, int at, Node item) => new([.. list.Items.Take(at), item, .. list.Items.Skip(at)], list.Position);

    public static ListNode RemoveAt(this ListNode list, int at) => new([.. list.Items.Where((_, i) => i != at)], list.Position);

    /// <summary>The key and body of a list item; null when it is none.</summary>
    public static (string Kind, MapNode Body)? Item(Node node) => node is MapNode { Entries: [{ Value: MapNode body } only] } ? (only.Name, body) : null;

    /// <summary>Every map of a document replaced, the inner ones first.</summary>
    public static Node Maps(Node node, Func<string, MapNode, Node> change, string key = "") => node switch
    {
        MapNode map => change(key, new MapNode([.. map.Entries.Select(entry => entry with { Value = Maps(entry.Value, change, entry.Name) })], map.Position)),
        ListNode list => new ListNode([.. list.Items.Select(item => Maps(item, change))], list.Position),
        _ => node,
    };

    /// <summary>Every scalar of a document replaced.</summary>
    public static Node Scalars(Node node, Func<string, ScalarNode, Node> change, string key = "") => node switch
    {
        MapNode map => new MapNode([.. map.Entries.Select(entry => entry with { Value = Scalars(entry.Value, change, entry.Name) })], map.Position),
        ListNode list => new ListNode([.. list.Items.Select(item => Scalars(item, change))], list.Position),
        ScalarNode scalar => change(key, scalar),
        _ => node,
    };

    /// <summary>The document as JSON: YAML in flow style with every text in quotes.</summary>
    public static string Json(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Quoted(entry.Name)}: {Json(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Json))}]",
        ScalarNode { Kind: ScalarKind.String } text => Quoted(text.Text),
        ScalarNode { Kind: ScalarKind.Null } => "null",
        var other => other.ToString()!,
    };

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
