using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>What stands in the way of publishing a flow.</summary>
internal static class Obstacle
{
    /// <summary>The obstacle and its cure as a clause; null when there is none.</summary>
    /// <param name="live">The flow.</param>
    /// <param name="clientId">The OAuth client of this run, whose own lock is none.</param>
    public static string? To(LiveFlow live, string clientId)
    {
        if (live.LockedByOther(clientId) is { } holder)
        {
            return $"{holder} has it locked in Architect; ask them to check it in";
        }

        return live.Draft is { } draft
            ? $"it has unpublished work (version {draft.Id}), which publishing would lose; publish or discard it in Architect"
            : null;
    }
}
