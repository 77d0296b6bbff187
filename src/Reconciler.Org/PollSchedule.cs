namespace Reconciler.Org;

/// <summary>How long to wait before each question whether a job is done.</summary>
/// <param name="First">Wait before the first question.</param>
/// <param name="Factor">Each wait is this many times the one before.</param>
/// <param name="Longest">No wait is longer, except the first one for a job of which the usual duration is known.</param>
/// <param name="Limit">After this long the job counts as lost.</param>
public sealed record PollSchedule(TimeSpan First, double Factor, TimeSpan Longest, TimeSpan Limit)
{
    /// <summary>The wait before the first question, as a share of the usual duration: short enough that a job which is a little faster loses little.</summary>
    private const double FirstLook = 0.95;

    /// <summary>The second wait, as a share of the usual duration; the later ones grow from it.</summary>
    private const double Step = 0.1;

    /// <summary>The first question comes no later than after this many of the longest waits: one quick job among slow ones must not wait for minutes.</summary>
    private const int LongestFirstLook = 12;

    /// <summary>A first question after 300 ms, then ever longer waits up to 5 s; a job may take 16 minutes, as in the Terraform provider.</summary>
    public static PollSchedule Default { get; } = new(TimeSpan.FromMilliseconds(300), 1.5, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(16));

    /// <summary>The wait before a question.</summary>
    /// <param name="attempt">0 for the first question.</param>
    public TimeSpan Wait(int attempt) => Growing(First, attempt);

    /// <summary>The wait before a question about a job of which the usual duration is known.</summary>
    /// <param name="attempt">0 for the first question.</param>
    /// <param name="usual">How long such jobs take.</param>
    public TimeSpan Wait(int attempt, TimeSpan usual)
    {
        TimeSpan first = Shorter(usual * FirstLook, Longest * LongestFirstLook);
        if (first <= First)
        {
            return Wait(attempt);
        }

        return attempt == 0 ? first : Growing(usual * Step > First ? usual * Step : First, attempt - 1);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private TimeSpan Growing(TimeSpan start, int attempt) =>
        TimeSpan.FromTicks((long)Math.Min(Longest.Ticks, start.Ticks * Math.Pow(Factor, attempt)));
}
