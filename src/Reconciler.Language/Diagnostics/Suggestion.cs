namespace Reconciler.Language.Diagnostics;

/// <summary>Finds what the author probably meant, for "did you mean" sentences.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate by edit distance, or null when none is near (more than a third of the letters differ).</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">What exists; case-sensitive names.</param>
    public static string? Near(string written, IEnumerable<string> candidates) => AllNear(written, candidates, 1).FirstOrDefault();

    /// <summary>The nearest candidates, nearest first.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="most">How many to return at most.</param>
    public static IReadOnlyList<string> AllNear(string written, IEnumerable<string> candidates, int most)
    {
        var limit = Math.Max(1, written.Length / 3) + 1;
        return
        [
            .. candidates
                .Select(candidate => (Name: candidate, Distance: EditDistance.Between(written, candidate, limit)))
                .Where(match => match.Distance < limit)
                .OrderBy(match => match.Distance)
                .ThenBy(match => match.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(match => match.Name),
        ];
    }

    /// <summary>" Did you mean 'x'?" or, without a near candidate, the given alternative sentence.</summary>
    public static string Sentence(string written, IEnumerable<string> candidates, string otherwise)
        => Near(written, candidates) is { } near ? $"did you mean '{near}'?" : otherwise;
}
