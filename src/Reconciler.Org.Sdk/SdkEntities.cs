using PureCloudPlatform.Client.V2.Api;
using PureCloudPlatform.Client.V2.Client;
using Reconciler.Language.Flows;
using Reconciler.Org.Http;

namespace Reconciler.Org.Sdk;

/// <summary>Lists the named things of an org.</summary>
internal sealed class SdkEntities(Configuration configuration)
{
    private const int Size = ApiCatalog.PageSize;

    private readonly ArchitectApi _architect = new(configuration);
    private readonly RoutingApi _routing = new(configuration);
    private readonly AuthorizationApi _authorization = new(configuration);
    private readonly IntegrationsApi _integrations = new(configuration);

    /// <summary>Asks for one page of a kind; by named arguments, as their order differs from call to call.</summary>
    public Task ListAsync(OrgEntityKind kind, int page) => kind switch
    {
        OrgEntityKind.Queue => _routing.GetRoutingQueuesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.Division => _authorization.GetAuthorizationDivisionsAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.UserPrompt => _architect.GetArchitectPromptsAsyncWithHttpInfo(pageNumber: page, pageSize: Size, includeMediaUris: false, includeResources: false),
        OrgEntityKind.DataAction => _integrations.GetIntegrationsActionsAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.DataTable => _architect.GetFlowsDatatablesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.Schedule => _architect.GetArchitectSchedulesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.ScheduleGroup => _architect.GetArchitectSchedulegroupsAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.EmergencyGroup => _architect.GetArchitectEmergencygroupsAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.Skill => _routing.GetRoutingSkillsAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.LanguageSkill => _routing.GetRoutingLanguagesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.WrapupCode => _routing.GetRoutingWrapupcodesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.FlowOutcome => _architect.GetFlowsOutcomesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        OrgEntityKind.FlowMilestone => _architect.GetFlowsMilestonesAsyncWithHttpInfo(pageNumber: page, pageSize: Size),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The SDK transport lists no such things."),
    };
}
