namespace Reconciler.Org;

/// <summary>
/// Recognises an export job that failed because the org was too busy, though it says that a flow is missing. Source: the Terraform provider
/// genesyscloud, issue #2061 and pull request #2105.
/// </summary>
internal static class DisguisedRateLimit
{
    private const string Marker = "exit code: 107";

    private static readonly string[] Disguises = ["could not find the flow with id", "Archy failed"];

    /// <summary>Whether a job ended so. The exit code is what tells it from a flow that is really missing.</summary>
    public static bool IsIn(JobState state)
    {
        string text = string.Join('\n', state.Messages.Select(message => message.Text));
        return state.Status == JobStatus.Failure && Says(text, Marker) && Disguises.Any(disguise => Says(text, disguise));
    }

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
