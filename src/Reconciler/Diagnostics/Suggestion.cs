using Reconciler.Expressions;

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
            var distance = EditDistance.Between(written, candidate, bestDistance);
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
}
