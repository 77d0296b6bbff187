namespace Reconciler.Org.Resilience;

/// <summary>What is known of the window in which the org counts calls. Times are measured from the limiter's start.</summary>
/// <param name="Allowed">Calls allowed in the window.</param>
/// <param name="Used">The highest count that the org told.</param>
/// <param name="EarliestEnd">The window ends no sooner.</param>
/// <param name="LatestEnd">The window ends no later.</param>
internal sealed record RateWindow(int Allowed, int Used, TimeSpan EarliestEnd, TimeSpan LatestEnd)
{
    /// <summary>The org counts by the minute. Source: developer.genesys.cloud, limits, <c>client.credentials.token.rate.per.minute</c>.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    /// <summary>Whole seconds may be rounded down; a logged first answer of a window says 61, so they are rounded up by up to two.</summary>
    private static readonly TimeSpan RoundedDown = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RoundedUp = TimeSpan.FromSeconds(2);

    /// <summary>Calls that got no answer. The org may have counted them later than the count that it told.</summary>
    public int Unanswered { get; private init; }

    /// <summary>Those of them that may have been counted in the next window.</summary>
    public int Straddling { get; private init; }

    /// <summary>The window of a reading. Somewhere between question and answer the org made it.</summary>
    public static RateWindow Of(RateLimitReading reading, TimeSpan asked, TimeSpan answered) =>
        new(reading.Allowed, reading.Used, asked + reading.UntilReset - RoundedUp, answered + reading.UntilReset + RoundedDown);

    /// <summary>The window after this one, until a reading tells more.</summary>
    public RateWindow Next(TimeSpan now) => new(Allowed, Used: 0, now, now + Length + RoundedUp) { Unanswered = Straddling };

    /// <summary>Takes in a call that got no answer.</summary>
    public RateWindow WithUnanswered(TimeSpan asked) =>
        this with { Unanswered = Unanswered + 1, Straddling = asked < EarliestEnd ? Straddling : Straddling + 1 };

    /// <summary>Whether another window begins after this one has ended for sure.</summary>
    public bool IsBefore(RateWindow seen) => seen.EarliestEnd > LatestEnd;

    /// <summary>Takes in another window: a later one replaces this, an earlier one came too late, and one that may be this makes it more exact.</summary>
    public RateWindow With(RateWindow seen)
    {
        if (IsBefore(seen))
        {
            return seen with { Unanswered = Straddling };
        }

        return seen.IsBefore(this) ? this : this with
        {
            Allowed = seen.Allowed,
            Used = Math.Max(Used, seen.Used),
            EarliestEnd = EarliestEnd > seen.EarliestEnd ? EarliestEnd : seen.EarliestEnd,
            LatestEnd = LatestEnd < seen.LatestEnd ? LatestEnd : seen.LatestEnd,
        };
    }
}
