using Reconciler.Language.Texts;
using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>What a plan says about a run that left jobs without an end. Calls no org.</summary>
internal static class FormerRunNotes
{
    private const int MostNames = 3;

    /// <summary>The notes.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string root, OrgIdentity org, CancellationToken cancellationToken)
    {
        if (await new JournalFolder(root, org).NewestAsync(cancellationToken) is not { Jobs: { Count: > 0 } jobs } run)
        {
            return [];
        }

        var names = string.Join(", ", jobs.Take(MostNames).Select(job => $"'{job.FlowName}'")) + (jobs.Count > MostNames ? $" and {jobs.Count - MostNames} more" : "");
        var began = run.Began is { } at ? $" of {UtcText.InSentence(at)}" : "";
        return [$"The apply{began} has not ended, or was broken off: the org may still publish {names}. This plan does not know; the next apply waits for them before it plans."];
    }
}
