namespace Reconciler.Scenarios.Running;

/// <summary>A seeded sample of what could be tried, the same in each run; all of it with <c>RECONCILER_CAMPAIGN=full</c>.</summary>
internal static class CampaignSample
{
    /// <summary>Some of the choices, or all.</summary>
    /// <param name="choices">What could be tried.</param>
    /// <param name="count">How many to try.</param>
    /// <param name="name">Names the case; each has its own sample.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> choices, int count, string name)
    {
        var seed = Seed.Fixed(17);
        if (Campaign.IsFull || choices.Count <= count)
        {
            return choices;
        }

        var random = new Random(name.Aggregate(seed.Value, (hash, letter) => unchecked((hash * 31) + letter)));
        return [.. choices.OrderBy(_ => random.Next()).Take(count)];
    }
}
