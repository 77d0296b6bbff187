using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>A shared flow of which a caller runs an old copy: Architect copies a shared flow into its caller when the caller is published.</summary>
/// <param name="Version">Its published version.</param>
/// <param name="Published">When that was published, after the caller.</param>
/// <param name="By">Who published it, where the org says so.</param>
public sealed record StaleCopy(string SharedFlow, string Version, DateTimeOffset Published, string? By)
{
    /// <summary>The shared flows of which a caller runs an old copy. Pure; the listing is enough.</summary>
    /// <param name="sharedFlows">The names of the shared flows that it invokes.</param>
    /// <param name="callerPublished">When the caller was published.</param>
    public static IEnumerable<StaleCopy> In(IEnumerable<string> sharedFlows, DateTimeOffset? callerPublished, OrgSnapshot snapshot) =>
        from name in sharedFlows
        let live = snapshot.Find(new FlowKey(FlowTypes.CommonModule, name))
        let flow = live?.Flow
        where flow?.PublishedVersion?.DatePublished > callerPublished
        select new StaleCopy(name, flow.PublishedVersion!.Id, flow.PublishedVersion.DatePublished!.Value, flow.Publisher);
}
