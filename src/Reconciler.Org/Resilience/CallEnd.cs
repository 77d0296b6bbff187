namespace Reconciler.Org.Resilience;

/// <summary>What became of a call, as far as the rate limit counts it.</summary>
internal enum CallEnd
{
    /// <summary>The org may have counted it.</summary>
    Unknown,

    /// <summary>It was answered with success.</summary>
    Answered,

    /// <summary>It reached no server.</summary>
    NeverSent,
}
