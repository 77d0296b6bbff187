namespace Reconciler.Org.Wire;

/// <summary>Reads a version of a flow.</summary>
internal static class VersionReader
{
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
