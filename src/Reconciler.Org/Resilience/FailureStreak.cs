using Reconciler.Language.Texts;

namespace Reconciler.Org.Resilience;

/// <summary>Counts failures of the org in a row, over all calls.</summary>
/// <param name="failures">How many make an outage.</param>
/// <param name="lasting">How long it must have gone on.</param>
/// <param name="time">The clock.</param>
internal sealed class FailureStreak(int failures, TimeSpan lasting, TimeProvider time)
{
    private readonly Lock _gate = new();
    private DateTimeOffset _since;
    private int _count;
    private OrgException? _last;

    /// <summary>Whether a failure says that the org is down: nothing came back, or an error of the server.</summary>
    public static bool IsOfOrg(Exception? failure) =>
        failure is OrgException { Kind: OrgErrorKind.Unreachable or OrgErrorKind.Timeout or OrgErrorKind.Server };

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

    /// <summary>The org answered.</summary>
    public void Break()
    {
        lock (_gate)
        {
            _count = 0;
        }
    }

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
