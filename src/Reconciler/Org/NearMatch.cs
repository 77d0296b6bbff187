namespace Reconciler.Org;

/// <summary>Finds the names that somebody who mistyped one may have meant.</summary>
internal static class NearMatch
{
    private const int MaxResults = 3;

    public static IReadOnlyList<string> Find(string wanted, IEnumerable<string> names)
    {
        int tolerance = Math.Max(1, wanted.Length / 3);
        return [.. names
            .Select(name => (Name: name, Distance: Distance(wanted, name)))
            .Where(match => match.Distance <= tolerance)
            .OrderBy(match => match.Distance)
            .ThenBy(match => match.Name, StringComparer.Ordinal)
            .Take(MaxResults)
            .Select(match => match.Name)];
    }

    /// <summary>The Levenshtein distance, in one row of memory.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
