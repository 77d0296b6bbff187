using Newtonsoft.Json;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Schemas;

/// <summary>
/// Finds the node that a path of NJsonSchema points to: <c>#/spec.tasks['New Task'].steps[1].invoke</c>. A key that the schema does not allow is not
/// quoted there, whatever it holds, so the longest key wins.
/// </summary>
internal static class SchemaPath
{
    private const string Quoted = "['";
    private static readonly char[] Separators = ['.', '[', '/'];

    /// <summary>Follows a path from the root of a document, as far as nodes exist.</summary>
    /// <returns>The node, its parent map if it is in one, the key in that map, and a readable form of the path.</returns>
    public static SchemaPlace Find(Node root, string? path)
    {
        var rest = (path ?? "").TrimStart('#').TrimStart('/');
        var place = new SchemaPlace(root, null, null, "");
        while (rest.Length > 0)
        {
            var next = rest[0] == '[' && !rest.StartsWith(Quoted, StringComparison.Ordinal) ? Item(place, ref rest) : Entry(place, ref rest);
            if (next is null)
            {
                return place with { Missing = rest };
            }

            place = next;
        }

        return place;
    }

    private static SchemaPlace? Item(SchemaPlace place, ref string rest)
    {
        var end = rest.IndexOf(']');
        if (end < 0 || place.Node is not ListNode list || !int.TryParse(rest.AsSpan(1, end - 1), out var index) || index >= list.Items.Count)
        {
            return null;
        }

        var readable = $"{place.Readable}[{index}]";
        rest = rest[(end + 1)..].TrimStart('.', '/');
        return new SchemaPlace(list.Items[index], null, null, readable);
    }

    private static SchemaPlace? Entry(SchemaPlace place, ref string rest)
    {
        if (place.Node is not MapNode map || Key(map, rest) is not var (name, length))
        {
            return null;
        }

        rest = rest[length..].TrimStart('.', '/');
        return new SchemaPlace(map[name]!, map, map.KeyOf(name), place.Readable.Length == 0 ? name : $"{place.Readable}.{name}");
    }

    private static (string Name, int Length)? Key(MapNode map, string rest)
    {
        if (rest.StartsWith(Quoted, StringComparison.Ordinal))
        {
            var end = EndOfText(rest);
            var name = JsonConvert.DeserializeObject<string>(rest[1..end])!;
            return map[name] is null ? null : (name, end + 1);
        }

        for (var end = rest.Length; end > 0; end = rest.LastIndexOfAny(Separators, end - 1))
        {
            if (map[rest[..end]] is not null)
            {
                return (rest[..end], end);
            }
        }

        return null;
    }

    // Just behind the closing quote of ['…'], in which a backslash escapes.
    private static int EndOfText(string rest)
    {
        var at = Quoted.Length;
        while (rest[at] != '\'')
        {
            at += rest[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }
}

/// <summary>The end of a path of NJsonSchema in a document.</summary>
/// <param name="Node">The node at the end of the path, or the last one that exists.</param>
/// <param name="Parent">The map that holds it, if a map does.</param>
/// <param name="Key">Its key in that map.</param>
/// <param name="Readable">The path as a person writes it: <c>spec.steps[1].invoke</c>; empty for the document.</param>
/// <param name="Missing">The rest of the path, which does not exist; empty when all of it does.</param>
internal sealed record SchemaPlace(Node Node, MapNode? Parent, ScalarNode? Key, string Readable, string Missing = "")
{
    /// <summary>The path as a message names it: <see cref="Readable"/>, or "the document".</summary>
    public string Title => Readable.Length == 0 ? "the document" : Readable;
}
