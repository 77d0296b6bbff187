namespace Reconciler.Org;

/// <summary>A wait before a call is repeated.</summary>
/// <param name="Call">The call, in words, such as <c>list flows</c>.</param>
/// <param name="Delay">How long the wait is.</param>
/// <param name="Attempt">The attempt that failed, 1-based.</param>
/// <param name="MaxAttempts">How many attempts there are in all.</param>
/// <param name="Cause">Why the attempt failed.</param>
public sealed record OrgWait(string Call, TimeSpan Delay, int Attempt, int MaxAttempts, OrgException Cause);
