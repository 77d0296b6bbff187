using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Dependencies;

/// <summary>Type names of dependency tracking (Genesys C# SDK 270, enum of model <c>Dependency</c>).</summary>
internal static class DependencyTypes
{
    /// <summary>The type of call routes.</summary>
    public const string CallRoute = "IVRCONFIGURATION";

    /// <summary>Every type that dependency tracking knows.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AGENTICVIRTUALAGENT", "AGENTICVIRTUALAGENTVERSION", "AUDIOCONNECTORBOT",
        "BOTCONNECTORBOT", "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT",
        "CONTACTLIST", "CONVERSATIONCUSTOMATTRIBUTESCHEMA", "CONVERSATIONSUMMARYSETTING", "CUSTOMERSEGMENT", "DATAACTION",
        "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT", "DIALOGFLOWCXAGENT",
        "DIGITALAUDIO", "DIGITALBOTCONNECTOR", "DIGITALBOTCONNECTORINTEGRATION", "DIGITALBOTFLOW", "DIVISION", "EMAILROUTE",
        "EMAILSENDFLOW", "EMERGENCYGROUP", "FILE", "FLOWACTION", "FLOWDATATYPE", "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR",
        "GROUP", "GUIDE", "GUIDEVERSION", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW", "INBOUNDEMAILFLOW",
        "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW", "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION",
        "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "KNOWLEDGESETTING", "LANGUAGE", "LEXBOT", "LEXBOTALIAS", "LEXV2BOT",
        "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION", "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE",
        "RECORDINGPOLICY", "RESPONSE", "RESPONSEASSET", "SCHEDULE", "SCHEDULEGROUP", "SECUREACTION", "SECURECALLFLOW",
        "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW", "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER",
        "USERPROMPT", "UTILIZATIONLABEL", "VIDEO", "VOICEFLOW", "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW",
        "WORKITEMFLOW", "WORKTYPE",
    ];

    private static readonly Dictionary<ReferenceKind, string> Things = new()
    {
        [ReferenceKind.Queue] = "QUEUE",
        [ReferenceKind.Division] = "DIVISION",
        [ReferenceKind.Prompt] = "USERPROMPT",
        [ReferenceKind.DataAction] = "DATAACTION",
        [ReferenceKind.DataTable] = "DATATABLE",
        [ReferenceKind.Schedule] = "SCHEDULE",
        [ReferenceKind.ScheduleGroup] = "SCHEDULEGROUP",
        [ReferenceKind.EmergencyGroup] = "EMERGENCYGROUP",
        [ReferenceKind.Skill] = "ACDSKILL",
        [ReferenceKind.Language] = "ACDLANGUAGE",
        [ReferenceKind.WrapupCode] = "ACDWRAPUPCODE",
        [ReferenceKind.ContactList] = "CONTACTLIST",
        [ReferenceKind.User] = "USER",
        [ReferenceKind.Group] = "GROUP",
        [ReferenceKind.Script] = "COMPOSERSCRIPT",
        [ReferenceKind.FlowOutcome] = "FLOWOUTCOME",
        [ReferenceKind.FlowMilestone] = "FLOWMILESTONE",
        [ReferenceKind.Worktype] = "WORKTYPE",
    };

    private static readonly Dictionary<string, string> Flows =
        FlowType.All.ToDictionary(type => type.ApiName, type => OfFlowType(type.ApiName), StringComparer.Ordinal);

    /// <summary>The type name for a kind of thing that is no flow.</summary>
    public static string OfThing(ReferenceKind kind) => Things[kind];

    /// <summary>The type name for flows of an API type, such as <c>INBOUNDCALLFLOW</c> for <c>inboundcall</c>.</summary>
    public static string OfFlow(string apiName) => Flows[apiName];

    /// <summary>True for a type that dependency tracking knows; it must be in upper case.</summary>
    public static bool IsKnown(string type) => All.Contains(type, StringComparer.Ordinal);

    /// <summary>True for a type of flows; it must be in upper case.</summary>
    public static bool IsFlow(string type) => Flows.ContainsValue(type);

    // Workflow is the one type that does not get the suffix.
    private static string OfFlowType(string apiName) => apiName is "workflow" ? "WORKFLOW" : apiName.ToUpperInvariant() + "FLOW";
}
