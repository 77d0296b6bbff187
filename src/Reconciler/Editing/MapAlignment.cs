using Reconciler.Language.Yaml;

namespace Reconciler.Editing;

/// <summary>Matches the entries of a map with those of the map that it is to become.</summary>
internal static class MapAlignment
{
    /// <summary>
    /// The entries in their new order: the index of an entry and what it becomes, null for one that goes, no index for one that comes. A key between
    /// the same neighbours whose value is much the same was renamed. Null when nothing stays, or what stays changes its order.
    /// </summary>
    public static IReadOnlyList<(int? From, MapEntry? To)>? Of(MapNode source, MapNode target)
    {
        var kept = target.Entries.Where(entry => source[entry.Name] is not null).ToArray();
        if (!source.Entries.Where(entry => target[entry.Name] is not null).Select(entry => entry.Name).SequenceEqual(kept.Select(entry => entry.Name)))
        {
            return null;
        }

        var pairs = new List<(int?, MapEntry?)>();
        var (i, j) = (0, 0);
        foreach (var entry in kept)
        {
            Gap(IndexOf(source, entry.Name), IndexOf(target, entry.Name));
            pairs.Add((i++, entry));
            j++;
        }

        Gap(source.Count, target.Count);
        return pairs.Exists(pair => pair is ({ }, { })) ? pairs : null;

        void Gap(int iEnd, int jEnd)
        {
            for (; i < iEnd; i++)
            {
                // Nothing can be put in front of a first entry that goes: it becomes what comes.
                var isReplaced = j < jEnd && (i == 0 || IsMuchTheSame(source.Entries[i].Value, target.Entries[j].Value));
                pairs.Add((i, isReplaced ? target.Entries[j++] : null));
            }

            for (; j < jEnd; j++)
            {
                pairs.Add((null, target.Entries[j]));
            }
        }
    }

    private static bool IsMuchTheSame(Node a, Node b)
        => OrderedEquality.Same(a, b) || (a is MapNode x && b is MapNode y && x.Entries.Any(entry => y[entry.Name] is { } other && OrderedEquality.Same(entry.Value, other)));

    private static int IndexOf(MapNode map, string key)
    {
        for (var i = 0; i < map.Count; i++)
        {
            if (map.Entries[i].Name == key)
            {
                return i;
            }
        }

        return -1;
    }
}
