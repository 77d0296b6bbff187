namespace Reconciler.Language.Diagnostics;

/// <summary>Finds what the author probably meant, for "did you mean" sentences.</summary>
public static class Suggestion
{
    // Flow names have up to 200 letters.
    private const int Longest = 200;
    private const int LettersASlip = 3;

    /// <summary>The nearest candidate by edit distance, whatever its case; null when none is near.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="lettersASlip">One slip (a letter added, removed, changed or swapped) is forgiven for each so many letters, and one in any word.</param>
    public static string? Near(string written, IEnumerable<string> candidates, int lettersASlip = LettersASlip)
        => AllNear(written, candidates, 1, lettersASlip).FirstOrDefault();

    /// <summary>The nearest candidates, nearest first, then in ordinal order.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="most">How many to return at most.</param>
    /// <param name="lettersASlip">As for <see cref="Near"/>.</param>
    public static IReadOnlyList<string> AllNear(string written, IEnumerable<string> candidates, int most, int lettersASlip = LettersASlip)
    {
        var limit = Math.Max(1, written.Length / lettersASlip) + 1;
        return
        [
            .. candidates
                .Select(candidate => (Name: candidate, Distance: EditDistance(written, candidate, limit)))
                .Where(match => match.Distance < limit)
                .OrderBy(match => match.Distance)
                .ThenBy(match => match.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(match => match.Name),
        ];
    }

    /// <summary>The end of a sentence: <c>did you mean 'x'?</c></summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="otherwise">What to say when no candidate is near.</param>
    public static string Sentence(string written, IEnumerable<string> candidates, string otherwise)
        => Near(written, candidates) is { } near ? $"did you mean '{near}'?" : otherwise;

    // How many letters must be added, removed, changed or swapped to turn one word into another, in any case; the limit when it is that or more.
    private static int EditDistance(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
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
