namespace Reconciler.Org.Resilience;

/// <summary>An error code of the API that passes by itself.</summary>
/// <param name="Code">The code.</param>
/// <param name="ForWrites">Whether a write that got it had no effect for sure, so that it may be repeated as well.</param>
internal sealed record RetryableCode(string Code, bool ForWrites);
