using System.Threading.RateLimiting;

namespace Reconciler.Org.Resilience;

/// <summary>Permission to send one call, or its refusal. To be disposed when the call has ended.</summary>
internal sealed class RateLease : RateLimitLease
{
    private readonly Action<RateLease> _release;
    private readonly Dictionary<string, object?> _metadata = [];
    private bool _released;

    /// <summary>Makes a permission.</summary>
    /// <param name="asked">When it was given.</param>
    /// <param name="release">Called when the call has ended.</param>
    public RateLease(TimeSpan asked, Action<RateLease> release) => (IsAcquired, Asked, _release) = (true, asked, release);

    /// <summary>Makes a refusal.</summary>
    /// <param name="retryAfter">How long to wait before asking again.</param>
    /// <param name="reason">Why; null for a wait too short to speak of.</param>
    public RateLease(TimeSpan retryAfter, string? reason)
    {
        _release = _ => { };
        _metadata[MetadataName.RetryAfter.Name] = RetryAfter = retryAfter;
        _metadata[MetadataName.ReasonPhrase.Name] = Reason = reason;
    }

    public override bool IsAcquired { get; }

    public override IEnumerable<string> MetadataNames => _metadata.Keys;

    /// <summary>When the permission was given, measured from the limiter's start.</summary>
    public TimeSpan Asked { get; }

    /// <summary>How long to wait after a refusal; zero for a permission.</summary>
    public TimeSpan RetryAfter { get; }

    /// <summary>Why it was refused, for users; null for a permission, and for a wait too short to speak of.</summary>
    public string? Reason { get; }

    /// <summary>What the answer said about the rate limit; null when it said nothing, or when there was none.</summary>
    public RateLimitReading? Reading { get; set; }

    /// <summary>How the call ended.</summary>
    public CallEnd End { get; set; }

    public override bool TryGetMetadata(string metadataName, out object? metadata) => _metadata.TryGetValue(metadataName, out metadata);

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_released)
        {
            _released = true;
            _release(this);
        }

        base.Dispose(disposing);
    }
}

/// <summary>How a call ended, as far as it matters to whether the org counted it.</summary>
internal enum CallEnd
{
    /// <summary>It is not known whether the org counted it.</summary>
    Unknown,

    /// <summary>It was answered with success.</summary>
    Answered,

    /// <summary>It reached no server.</summary>
    NeverSent,
}
