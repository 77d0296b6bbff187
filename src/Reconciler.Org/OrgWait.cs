namespace Reconciler.Org;

/// <summary>A wait before a call is sent, or sent again.</summary>
/// <param name="Call">The call, in words, such as <c>list flows</c>.</param>
/// <param name="Delay">How long the wait is.</param>
/// <param name="Attempt">The attempt that failed, 1-based; 0 when none failed and the call waits for the rate limit to let it through.</param>
/// <param name="MaxAttempts">How many attempts there are in all; 0 when none failed.</param>
/// <param name="Cause">Why: how the attempt failed, or that the calls which the org allows are used up.</param>
public sealed record OrgWait(string Call, TimeSpan Delay, int Attempt, int MaxAttempts, OrgException Cause)
{
    /// <summary>The wait as a line for users, without an end mark.</summary>
    public string Text
    {
        get
        {
            string attempt = Attempt > 0 ? $", attempt {Attempt} of {MaxAttempts}" : string.Empty;
            return $"waiting {Delay.TotalSeconds:0.#} s ({Call}{attempt}): {Cause.Message}";
        }
    }
}
