using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>
/// Publishes a version that the flow already has, as <c>/flows/actions/publish</c> does: its content becomes a new version.
/// </summary>
internal static class FlowRepublishing
{
    /// <summary>
    /// The flow after the publish. Where something that the content names is missing, only the last operation changes, to a failed one.
    /// </summary>
    public static StoredFlow Publish(OrgState org, StoredFlow flow, string? versionId, StoredIdentity by, DateTimeOffset now)
    {
        FlowLocking.RefuseOthersLock(flow, by);
        var source = versionId is null
            ? flow.Saved ?? throw ApiErrors.NothingToPublish()
            : flow.Version(versionId) ?? throw ApiErrors.VersionNotFound(versionId);
        var (file, problems) = FlowText.Read(source.Yaml);
        if (file is null)
        {
            throw new InvalidOperationException($"The stored version {source.Id} cannot be read: {problems[0].Text}");
        }

        // The flow may have been renamed since; its own name and division win over those of the file.
        var candidate = new PublishCandidate(org, file, by);
        var missing = PublishChecks.FindMissing(candidate);
        return missing.Count > 0
            ? Ended(org, flow, by, "architect.flow.cannot.publish.missing.dependencies", missing[0].Text)
            : Published(candidate, flow, source, now);
    }

    private static StoredFlow Published(PublishCandidate candidate, StoredFlow flow, StoredVersion source, DateTimeOffset now)
    {
        var id = VersionNumbers.NextMajor(flow);
        var version = VersionContent.Make(candidate, source.Yaml, id, VersionKind.Publish, now) with { CheckedIn = now, Saved = now };
        var changed = PublishedVersion.Switch(flow with { Versions = flow.Versions.Add(version), Lock = null }, version.Id, now);
        return Ended(candidate.Org, changed, candidate.By);
    }

    private static StoredFlow Ended(OrgState org, StoredFlow flow, StoredIdentity by, string? errorCode = null, string? error = null) =>
        flow with
        {
            LastOperation = StoredOperation.Completed(org, flow, "PUBLISH", by) with { ErrorCode = errorCode, ErrorMessage = error },
        };
}
