namespace Reconciler.Emulator.Archy;

/// <summary>One flow type: the key it has in Archy YAML and the name it has in the API.</summary>
/// <param name="YamlKey">Such as <c>inqueueCall</c>.</param>
/// <param name="ApiName">Such as <c>inqueuecall</c>.</param>
/// <param name="Family">Which actions and settings it has.</param>
/// <param name="InQueueType">The type of in-queue flow that its transfers name, if it has any.</param>
internal sealed record FlowType(string YamlKey, string ApiName, FlowFamily Family, string? InQueueType = null)
{
    /// <summary>The API name of the type of common modules.</summary>
    public const string CommonModule = "commonmodule";

    /// <summary>
    /// The flow types. API names: Genesys C# SDK 270, model <c>Flow</c>. YAML keys: observed in public flow files, except
    /// voicemail, voice, voiceSurvey and emailSend, for which no public file is known. <c>speech</c> has no YAML form.
    /// </summary>
    public static IReadOnlyList<FlowType> All { get; } =
    [
        new("inboundCall", "inboundcall", FlowFamily.Call, "inqueuecall"),
        new("inqueueCall", "inqueuecall", FlowFamily.Call, "inqueuecall"),
        new("outboundCall", "outboundcall", FlowFamily.Call, "inqueuecall"),
        new("secureCall", "securecall", FlowFamily.Call, "inqueuecall"),
        new("commonModule", CommonModule, FlowFamily.Call, "inqueuecall"),
        new("voicemail", "voicemail", FlowFamily.Call),
        new("inboundEmail", "inboundemail", FlowFamily.Email, "inqueueemail"),
        new("inqueueEmail", "inqueueemail", FlowFamily.Email, "inqueueemail"),
        new("emailSend", "emailsend", FlowFamily.Email),
        new("inboundShortMessage", "inboundshortmessage", FlowFamily.Message, "inqueueshortmessage"),
        new("inqueueShortMessage", "inqueueshortmessage", FlowFamily.Message, "inqueueshortmessage"),
        new("inboundChat", "inboundchat", FlowFamily.Chat),
        new("workflow", "workflow", FlowFamily.Workflow),
        new("workitem", "workitem", FlowFamily.Workflow),
        new("surveyInvite", "surveyinvite", FlowFamily.Workflow),
        new("botFlow", "bot", FlowFamily.Bot),
        new("digitalBot", "digitalbot", FlowFamily.Bot),
        new("voice", "voice", FlowFamily.Other),
        new("voiceSurvey", "voicesurvey", FlowFamily.Other),
    ];

    /// <summary>Every type that the API knows, with those that have no YAML form.</summary>
    public static IReadOnlyList<string> ApiNames { get; } = [.. All.Select(type => type.ApiName), "speech"];

    /// <summary>True for the type of common modules.</summary>
    public bool IsCommonModule => ApiName == CommonModule;

    /// <summary>The type with that YAML key, compared exactly; null for an unknown one.</summary>
    public static FlowType? ByYamlKey(string key) => All.FirstOrDefault(type => type.YamlKey == key);

    /// <summary>The type with that API name in any case; null for an unknown one, or one without YAML form.</summary>
    public static FlowType? ByApiName(string name) =>
        All.FirstOrDefault(type => string.Equals(type.ApiName, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Flow types that share the same actions and settings.</summary>
internal enum FlowFamily
{
    Call,
    Email,
    Message,
    Chat,
    Workflow,
    Bot,
    Other,
}
