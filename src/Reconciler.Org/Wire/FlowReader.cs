using System.Text.Json;

namespace Reconciler.Org.Wire;

/// <summary>Reads a flow of a listing.</summary>
internal static class FlowReader
{
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
