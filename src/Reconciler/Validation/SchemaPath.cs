using Reconciler.Loading.Yaml;

namespace Reconciler.Validation;

/// <summary>Finds the node that a path of NJsonSchema (<c>#/spec.steps[1].invoke</c>) points to. Keys with dots are not escaped there, so the longest key wins.</summary>
internal static class SchemaPath
{
    /// <summary>Walks as far as the path leads.</summary>
    /// <returns>The node, its parent map if it is in one, the key in that map, and a readable form of the path.</returns>
    public static SchemaPlace Find(Node root, string? path)
    {
        var rest = (path ?? "").TrimStart('#').TrimStart('/');
        var place = new SchemaPlace(root, null, null, "");
        while (rest.Length > 0)
        {
            var next = rest[0] == '[' ? Item(place, ref rest) : Entry(place, ref rest);
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
        if (place.Node is not MapNode map)
        {
            return null;
        }

        var best = default(MapEntry);
        foreach (var entry in map.Entries)
        {
            var fits = rest.StartsWith(entry.Name, StringComparison.Ordinal)
                && (rest.Length == entry.Name.Length || rest[entry.Name.Length] is '.' or '[' or '/');
            if (fits && (best.Key is null || entry.Name.Length > best.Name.Length))
            {
                best = entry;
            }
        }

        if (best.Key is null)
        {
            return null;
        }

        rest = rest[best.Name.Length..].TrimStart('.', '/');
        return new SchemaPlace(best.Value, map, best.Key, place.Readable.Length == 0 ? best.Name : $"{place.Readable}.{best.Name}");
    }
}
