using System.Collections.Immutable;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing;

/// <summary>Changes which version of a flow is the published one, with the dates at which versions were published and replaced.</summary>
internal static class PublishedVersion
{
    /// <summary>The flow with that version published.</summary>
    public static StoredFlow Switch(StoredFlow flow, string versionId, DateTimeOffset now) => flow with
    {
        Active = true,
        PublishedVersionId = versionId,
        CheckedInVersionId = versionId,
        SavedVersionId = versionId,
        Versions = Dated(flow, versionId, now),
    };

    /// <summary>The flow with no version published.</summary>
    public static StoredFlow Withdraw(StoredFlow flow, DateTimeOffset now) => flow with
    {
        Active = false,
        PublishedVersionId = null,
        Versions = Dated(flow, newVersionId: null, now),
    };

    private static ImmutableArray<StoredVersion> Dated(StoredFlow flow, string? newVersionId, DateTimeOffset now) =>
        [.. flow.Versions.Select(version => Dated(version, flow.PublishedVersionId, newVersionId, now))];

    private static StoredVersion Dated(StoredVersion version, string? oldVersionId, string? newVersionId, DateTimeOffset now)
    {
        if (version.Id == newVersionId)
        {
            return version with { Published = now, PublishedEnd = null };
        }

        return version.Id == oldVersionId ? version with { PublishedEnd = now } : version;
    }
}
