namespace Reconciler.Diagnostics;

/// <summary>Finds what the author probably meant, for "did you mean" sentences.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate by edit distance, or null when none is near (more than a third of the letters differ).</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">What exists; case-sensitive names.</param>
    public static string? Near(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var distance = string.Equals(candidate, written, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(written, candidate, bestDistance);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>" Did you mean 'x'?" or, without a near candidate, the given alternative sentence.</summary>
    public static string Sentence(string written, IEnumerable<string> candidates, string otherwise)
        => Near(written, candidates) is { } near ? $"did you mean '{near}'?" : otherwise;

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
