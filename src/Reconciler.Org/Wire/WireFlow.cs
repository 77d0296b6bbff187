using System.Text.Json;

namespace Reconciler.Org.Wire;

/// <summary>API model <c>Flow</c>, as far as Reconciler reads it.</summary>
internal sealed record WireFlow
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Description { get; init; }

    public WireRef? Division { get; init; }

    public WireVersion? PublishedVersion { get; init; }

    public WireVersion? SavedVersion { get; init; }

    public WireVersion? CheckedInVersion { get; init; }

    public WireRef? LockedUser { get; init; }

    public WireRef? LockedClient { get; init; }

    public WireRef? PublishedBy { get; init; }

    public bool? Deleted { get; init; }

    public WireOperation? CurrentOperation { get; init; }

    public JsonElement? InputSchema { get; init; }

    public JsonElement? OutputSchema { get; init; }

    public IReadOnlyList<string>? CompatibleFlowTypes { get; init; }
}

/// <summary>API model <c>FlowVersion</c>. Some of its dates are epoch milliseconds and some ISO text, so all are read as either.</summary>
internal sealed record WireVersion
{
    public string? Id { get; init; }

    public JsonElement? DatePublished { get; init; }

    public JsonElement? DateCreated { get; init; }

    public JsonElement? DateSaved { get; init; }

    public WireRef? CreatedBy { get; init; }

    public WireRef? CreatedByClient { get; init; }
}

/// <summary>API model <c>Operation</c>.</summary>
internal sealed record WireOperation(string? ActionName, WireRef? User, WireRef? Client)
{
    public string? Id { get; init; }

    public bool? Complete { get; init; }

    public string? ActionStatus { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }
}

/// <summary>A reference to a user, an OAuth client or a division.</summary>
internal sealed record WireRef(string? Id, string? Name)
{
    /// <summary>What to show for it.</summary>
    public string? Shown => Name ?? Id;
}

/// <summary>Makes a flow of the port from a flow of the API.</summary>
internal static class FlowReader
{
    /// <exception cref="UnusableAnswerException">The flow has no id, name or type, or a version in it is unusable.</exception>
    public static OrgFlow Read(WireFlow flow)
    {
        string id = WireField.Require(flow.Id, "id of a flow");
        return new OrgFlow
        {
            Id = id,
            Name = WireField.Require(flow.Name, $"name of flow {id}"),
            Type = WireField.Require(flow.Type, $"type of flow {id}").ToLowerInvariant(),
            Description = flow.Description,
            DivisionId = flow.Division?.Id,
            DivisionName = flow.Division?.Name,
            PublishedVersion = ReadVersion(flow.PublishedVersion, $"publishedVersion of flow {id}"),
            SavedVersion = ReadVersion(flow.SavedVersion, $"savedVersion of flow {id}"),
            CheckedInVersion = ReadVersion(flow.CheckedInVersion, $"checkedInVersion of flow {id}"),
            LockedBy = flow.LockedUser?.Shown ?? flow.LockedClient?.Shown,
            LockedByClientId = flow.LockedClient?.Id,
            PublishedBy = flow.PublishedBy?.Shown,
            IsDeleted = flow.Deleted ?? false,
            LastOperation = flow.CurrentOperation is { ActionName.Length: > 0 } operation ? OperationReader.Read(operation) : null,
            InputSchema = ReadSchema(flow.InputSchema),
            OutputSchema = ReadSchema(flow.OutputSchema),
            CompatibleFlowTypes = [.. (flow.CompatibleFlowTypes ?? []).Select(type => type.ToLowerInvariant())],
        };
    }

    private static OrgFlowVersion? ReadVersion(WireVersion? version, string field) =>
        version is null ? null : VersionReader.Read(version, field);

    private static JsonElement? ReadSchema(JsonElement? schema) => schema is { ValueKind: JsonValueKind.Null } ? null : schema;
}

/// <summary>Makes a version of the port from a version of the API.</summary>
internal static class VersionReader
{
    /// <param name="field">Which version it is, in words for messages.</param>
    /// <exception cref="UnusableAnswerException">The version has no id, or a date that is none.</exception>
    public static OrgFlowVersion Read(WireVersion version, string field) => new()
    {
        Id = WireField.Require(version.Id, $"id of {field}"),
        DatePublished = WireField.ReadDate(version.DatePublished, $"datePublished of {field}"),
        DateCreated = WireField.ReadDate(version.DateCreated, $"dateCreated of {field}"),
        DateSaved = WireField.ReadDate(version.DateSaved, $"dateSaved of {field}"),
        CreatedByClientId = version.CreatedByClient?.Id,
        CreatedBy = version.CreatedBy?.Shown ?? version.CreatedByClient?.Shown,
    };
}

/// <summary>Makes an operation of the port from an operation of the API.</summary>
internal static class OperationReader
{
    /// <exception cref="UnusableAnswerException">The operation does not say what it does.</exception>
    public static OrgOperation Read(WireOperation operation) => new(
        WireField.Require(operation.ActionName, "actionName of an operation"),
        operation.User?.Shown ?? operation.Client?.Shown)
    {
        Id = operation.Id,
        IsComplete = operation.Complete ?? true,
        Failure = Failure(operation),
    };

    private static string? Failure(WireOperation operation)
    {
        string[] said = [.. new[] { operation.ErrorCode, operation.ErrorMessage }.Where(text => !string.IsNullOrEmpty(text)).Select(text => ServerText.Clean(text!).TrimEnd('.'))];
        return said.Length > 0 ? string.Join(": ", said) : operation.ActionStatus == "FAILURE" ? "the org gives no reason" : null;
    }
}
