namespace Reconciler.Doctor;

/// <summary>Compares the clock of this machine with that of the org.</summary>
public static class ClockCheck
{
    // The header has whole seconds, and an answer is on its way for a while.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(30);

    /// <summary>The check. A wrong clock is no failure: only <c>--since</c> and the dates of journals and reports depend on it.</summary>
    /// <param name="here">The time of this machine when the answer came.</param>
    /// <param name="org">What the answer said in its header <c>Date</c>; null when it said nothing.</param>
    public static DoctorCheck Of(DateTimeOffset here, DateTimeOffset? org)
    {
        if (org is null)
        {
            return new DoctorCheck("clock", CheckState.NotChecked, "not checked: the org did not say what time it is", []);
        }

        var ahead = here - org.Value;
        return ahead.Duration() <= Tolerance
            ? new DoctorCheck("clock", CheckState.Ok, "as the org's", [])
            : new DoctorCheck("clock", CheckState.Warning, $"{ahead.Duration().TotalSeconds:0} s {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} the org's, by which --since and dates in reports are off; set this machine's clock", []);
    }
}
