namespace Reconciler.Language.Diagnostics;

/// <summary>How many letters must be added, removed, changed or swapped to turn one word into another, in any case.</summary>
internal static class EditDistance
{
    // Flow names have up to 200 letters.
    private const int Longest = 200;

    /// <summary>The distance, or <paramref name="limit"/> when it is that or more.</summary>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) >= limit || second.Length > Longest)
        {
            return limit;
        }

        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (int j = 0; j <= second.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int cost = Same(first[i - 1], second[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return Math.Min(last[second.Length], limit);
    }

    private static bool Same(char first, char second) => char.ToLowerInvariant(first) == char.ToLowerInvariant(second);
}
