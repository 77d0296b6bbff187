using System.Threading.RateLimiting;

namespace Reconciler.Org.Resilience;

/// <summary>Leave to send one call, or the refusal of it. Disposed when the call has ended.</summary>
internal sealed class RateLease : RateLimitLease
{
    private readonly Action<RateLease> _release;
    private readonly Dictionary<string, object?> _metadata = [];
    private bool _released;

    /// <summary>Leave.</summary>
    /// <param name="asked">When the call was let through.</param>
    /// <param name="release">Told that the call has ended.</param>
    public RateLease(TimeSpan asked, Action<RateLease> release) => (IsAcquired, Asked, _release) = (true, asked, release);

    /// <summary>A refusal.</summary>
    /// <param name="retryAfter">When to ask again.</param>
    /// <param name="reason">Why; null for a wait too short to speak of.</param>
    public RateLease(TimeSpan retryAfter, string? reason)
    {
        _release = _ => { };
        _metadata[MetadataName.RetryAfter.Name] = RetryAfter = retryAfter;
        _metadata[MetadataName.ReasonPhrase.Name] = Reason = reason;
    }

    public override bool IsAcquired { get; }

    public override IEnumerable<string> MetadataNames => _metadata.Keys;

    public TimeSpan Asked { get; }

    public TimeSpan RetryAfter { get; }

    public string? Reason { get; }

    /// <summary>What the answer said; null when it said nothing, or when there was none.</summary>
    public RateLimitReading? Reading { get; set; }

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
