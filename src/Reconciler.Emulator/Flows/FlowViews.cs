using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Flows;

/// <summary>Writes flows, versions and operations as the API shows them.</summary>
internal sealed class FlowViews(bool reportPublisher)
{
    /// <summary>Model <c>Flow</c>; with schemas only where the query has <c>includeSchemas</c>.</summary>
    public WireFlow Flow(OrgState org, StoredFlow flow, bool withSchemas)
    {
        var published = flow.Published;
        var publisher = reportPublisher ? published?.Author : null;
        return new WireFlow
        {
            Id = flow.Id,
            Name = flow.Name,
            Division = EntityViews.Division(org.Division(flow.DivisionId)),
            Description = flow.Description,
            Type = flow.Type.ToUpperInvariant(),
            LockedUser = EntityViews.User(flow.Lock?.Holder),
            LockedClient = EntityViews.Client(flow.Lock?.Holder),
            Active = flow.Active,
            System = false,
            Deleted = flow.Deleted,
            PublishedVersion = Version(flow, published),
            SavedVersion = Version(flow, flow.Saved),
            CheckedInVersion = Version(flow, flow.CheckedIn),
            InputSchema = withSchemas && published is not null ? FlowSchema.Inputs(flow.Name, published) : null,
            OutputSchema = withSchemas && published is not null ? FlowSchema.Outputs(flow.Name, published) : null,
            PublishedBy = EntityViews.User(publisher),
            CurrentOperation = flow.LastOperation is { } operation ? Operation(operation) : null,
            SupportedLanguages = published is null ? null : Languages(published),
            CompatibleFlowTypes = CompatibleTypes(flow, published),
            VirtualAgentEnabled = false,
            SelfUri = EntityViews.FlowUri(flow.Id),
        };
    }

    /// <summary>Model <c>FlowDivisionView</c>.</summary>
    public WireFlow DivisionView(OrgState org, StoredFlow flow, bool withSchemas)
    {
        var whole = Flow(org, flow, withSchemas);
        return new WireFlow
        {
            Id = whole.Id,
            Name = whole.Name,
            Division = whole.Division,
            Description = whole.Description,
            Type = whole.Type,
            InputSchema = whole.InputSchema,
            OutputSchema = whole.OutputSchema,
            SupportedLanguages = whole.SupportedLanguages,
            PublishedVersion = whole.PublishedVersion,
            SelfUri = whole.SelfUri,
        };
    }

    /// <summary>Model <c>FlowVersion</c>; null for no version.</summary>
    public WireFlowVersion? Version(StoredFlow flow, StoredVersion? version)
    {
        if (version is null)
        {
            return null;
        }

        var author = reportPublisher ? version.Author : null;
        var uri = $"{EntityViews.FlowUri(flow.Id)}/versions/{version.Id}";
        return new WireFlowVersion
        {
            Id = version.Id,
            Name = version.Id,
            CommitVersion = version.Id,
            ConfigurationVersion = version.Id,
            Type = version.Kind.ToString().ToUpperInvariant(),
            CreatedBy = EntityViews.User(author),
            CreatedByClient = EntityViews.Client(author),
            ConfigurationUri = uri + "/configuration",
            DateCreated = WireDate.EpochMilliseconds(version.Created),
            DateCheckedIn = WireDate.EpochMilliseconds(version.CheckedIn),
            DateSaved = WireDate.EpochMilliseconds(version.Saved),
            DatePublished = WireDate.Iso(version.Published),
            DatePublishedEnd = WireDate.Iso(version.PublishedEnd),
            SupportedLanguages = Languages(version),
            CompatibleFlowTypes = CompatibleTypes(flow, version),
            SelfUri = uri,
        };
    }

    /// <summary>Model <c>Operation</c>.</summary>
    public WireOperation Operation(StoredOperation operation)
    {
        var by = reportPublisher ? operation.By : null;
        return new WireOperation
        {
            Id = operation.Id,
            Complete = true,
            User = EntityViews.User(by),
            Client = EntityViews.Client(by),
            ErrorCode = operation.ErrorCode,
            ErrorMessage = operation.ErrorMessage,
            ActionName = operation.Action,
            ActionStatus = operation.ErrorCode is null ? "SUCCESS" : "FAILURE",
        };
    }

    private static List<WireLanguage> Languages(StoredVersion version) =>
        [.. version.Languages.Select(language => new WireLanguage(language.Tag, language.IsDefault))];

    private static List<string>? CompatibleTypes(StoredFlow flow, StoredVersion? version) =>
        version is not null && flow.Type == FlowType.CommonModule
            ? [.. version.CompatibleFlowTypes.Select(type => type.ToUpperInvariant())]
            : null;
}
