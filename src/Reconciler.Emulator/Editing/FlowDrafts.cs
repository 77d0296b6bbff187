using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>Versions that are saved or checked in, but not published.</summary>
internal static class FlowDrafts
{
    /// <summary>
    /// Saves content as a draft of a flow, which is then locked by the person or client who saved. Status 409 when somebody else holds the
    /// lock.
    /// </summary>
    public static StoredFlow Save(OrgState org, StoredFlow flow, string yaml, StoredIdentity by, DateTimeOffset now)
    {
        FlowLocking.RefuseOthersLock(flow, by);
        var (file, problems) = FlowText.Read(yaml);
        if (file is null)
        {
            throw ApiErrors.BadRequest(problems[0].Text);
        }

        FlowContent.RefuseOther(file, flow);

        var id = VersionNumbers.NextMinor(flow);
        var version = VersionContent.Make(new PublishCandidate(org, file, by), yaml, id, VersionKind.Save, now) with { Saved = now };
        return flow with { Versions = flow.Versions.Add(version), SavedVersionId = id, Lock = flow.Lock ?? new StoredLock(by, now) };
    }

    /// <summary>Releases the lock; a saved draft becomes a checked-in version.</summary>
    public static StoredFlow CheckIn(StoredFlow flow, DateTimeOffset now)
    {
        var saved = flow.Saved ?? throw ApiErrors.NothingToCheckIn();
        if (saved.Kind != VersionKind.Save)
        {
            return flow with { Lock = null };
        }

        var id = VersionNumbers.NextMajor(flow);
        var version = saved with { Id = id, Kind = VersionKind.Checkin, CheckedIn = now };
        return flow with { Versions = flow.Versions.Add(version), SavedVersionId = id, CheckedInVersionId = id, Lock = null };
    }

    /// <summary>Throws the draft away and releases the lock.</summary>
    public static StoredFlow Revert(StoredFlow flow) => flow with { SavedVersionId = flow.CheckedInVersionId, Lock = null };
}
