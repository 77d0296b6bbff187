namespace Reconciler.TestKit;

/// <summary>Whether random tests try a sample of what they could, or all of it.</summary>
public static class Campaign
{
    internal const string Variable = "RECONCILER_CAMPAIGN";

    /// <summary>True when all is to be tried: <c>RECONCILER_CAMPAIGN=full</c>.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable(Variable) == "full";
}
