using Reconciler.Language.Texts;

namespace Reconciler.Org.Resilience;

/// <summary>Counts failures of the org in a row, over all calls. Safe for concurrent use.</summary>
/// <param name="failures">How many in a row make an outage.</param>
/// <param name="lasting">How long they must have gone on.</param>
internal sealed class FailureStreak(int failures, TimeSpan lasting, TimeProvider time)
{
    private readonly Lock _gate = new();
    private DateTimeOffset _since;
    private int _count;
    private OrgException? _last;

    /// <summary>Whether a failure says that the org is down: nothing came back, or an error of the server.</summary>
    public static bool IsOfOrg(Exception? failure) =>
        failure is OrgException { Kind: OrgErrorKind.Unreachable or OrgErrorKind.Timeout or OrgErrorKind.Server };

    /// <summary>Takes in a failed call: one more in the row, or the end of the row where the org did answer.</summary>
    public void Add(OrgException failure)
    {
        if (!IsOfOrg(failure))
        {
            Break();
            return;
        }

        lock (_gate)
        {
            _since = _count == 0 ? time.GetUtcNow() : _since;
            _count++;
            _last = failure;
        }
    }

    /// <summary>Ends the row, as the org answered.</summary>
    public void Break()
    {
        lock (_gate)
        {
            _count = 0;
        }
    }

    /// <summary>Whether the row is long enough, in calls and in time.</summary>
    public bool IsOutage
    {
        get
        {
            lock (_gate)
            {
                return _count >= failures && time.GetUtcNow() - _since >= lasting;
            }
        }
    }

    /// <summary>Since when, how many and how, as the end of a sentence about the org.</summary>
    public override string ToString()
    {
        lock (_gate)
        {
            // A message ends with its cure after a semicolon, and the outage has its own.
            string last = _last?.Message.Split(';')[0] ?? "unknown";
            return $"has not answered since {UtcText.InSentence(_since)}: {_count} calls failed in a row, the last one with: {last}";
        }
    }
}
