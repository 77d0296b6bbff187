using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Reconciler.Emulator.State;

/// <summary>A flow with all of its versions, as the data file keeps it.</summary>
internal sealed record StoredFlow
{
    public required string Id { get; init; }

    /// <summary>The API type in lower case, such as <c>inboundcall</c>.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string DivisionId { get; init; }

    public string? Description { get; init; }

    public bool Deleted { get; init; }

    public bool Active { get; init; }

    public StoredLock? Lock { get; init; }

    public StoredOperation? LastOperation { get; init; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<StoredVersion> Versions { get; init; } = [];

    public string? PublishedVersionId { get; init; }

    public string? CheckedInVersionId { get; init; }

    public string? SavedVersionId { get; init; }

    /// <summary>The published version; null when nothing is published.</summary>
    [JsonIgnore]
    public StoredVersion? Published => Version(PublishedVersionId);

    /// <summary>The version that was checked in or published last.</summary>
    [JsonIgnore]
    public StoredVersion? CheckedIn => Version(CheckedInVersionId);

    /// <summary>The newest version: a draft, or what was checked in or published last.</summary>
    [JsonIgnore]
    public StoredVersion? Saved => Version(SavedVersionId);

    /// <summary>The version of that id; null for no id or an unknown one.</summary>
    public StoredVersion? Version(string? id) =>
        id is null ? null : Versions.LastOrDefault(version => version.Id == id);
}

/// <summary>The edit lock of a flow.</summary>
internal sealed record StoredLock(StoredIdentity Holder, DateTimeOffset Since);

/// <summary>The last asynchronous operation on a flow; the emulator's operations are complete when they are answered.</summary>
internal sealed record StoredOperation(string Id, string Action, StoredIdentity By, string? ErrorCode = null, string? ErrorMessage = null)
{
    /// <summary>An operation that succeeded; its id follows from the flow and how many versions the flow has.</summary>
    public static StoredOperation Completed(OrgState org, StoredFlow flow, string action, StoredIdentity by)
    {
        var purpose = string.Create(CultureInfo.InvariantCulture, $"{action} {flow.Id} {flow.Versions.Length}");
        return new StoredOperation(DerivedId.From(org.OrgId, purpose), action, by);
    }
}

/// <summary>Who did something: a person in the UI or an OAuth client.</summary>
internal sealed record StoredIdentity(string Id, string Name, bool IsClient);
