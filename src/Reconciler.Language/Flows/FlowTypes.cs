using System.Collections.Frozen;

namespace Reconciler.Language.Flows;

/// <summary>
/// The flow types of Architect: the key that opens an Archy file, and the API's name for the type.
/// Keys seen in public exports, types from the model <c>Flow</c> of the Genesys Cloud SDKs (2026). Keys marked below were never seen in a public file.
/// </summary>
public static class FlowTypes
{
    /// <summary>A shared flow: Architect's common module.</summary>
    public const string CommonModule = "commonmodule";

    /// <summary>An inbound call flow.</summary>
    public const string InboundCall = "inboundcall";

    private static readonly FrozenDictionary<string, string> ApiTypeByArchyKey = new Dictionary<string, string>
    {
        ["botFlow"] = "bot",
        ["commonModule"] = CommonModule,
        ["digitalBot"] = "digitalbot",
        ["emailSend"] = "emailsend", // key not seen
        ["inboundCall"] = InboundCall,
        ["inboundChat"] = "inboundchat",
        ["inboundEmail"] = "inboundemail",
        ["inboundShortMessage"] = "inboundshortmessage",
        ["inqueueCall"] = "inqueuecall",
        ["inqueueEmail"] = "inqueueemail",
        ["inqueueShortMessage"] = "inqueueshortmessage",
        ["outboundCall"] = "outboundcall",
        ["secureCall"] = "securecall",
        ["surveyInvite"] = "surveyinvite",
        ["voice"] = "voice", // key not seen
        ["voicemail"] = "voicemail", // key not seen
        ["voiceSurvey"] = "voicesurvey", // key not seen
        ["workflow"] = "workflow",
        ["workitem"] = "workitem",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ArchyKeyByApiType =
        ApiTypeByArchyKey.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every key that may open an Archy file.</summary>
    public static IEnumerable<string> ArchyKeys => ApiTypeByArchyKey.Keys;

    /// <summary>Every flow type that can be written as Archy YAML, as the API spells it in queries.</summary>
    public static IEnumerable<string> All => ArchyKeyByApiType.Keys;

    /// <summary>The API type for the key that opens an Archy file, or null.</summary>
    public static string? FromArchyKey(string key) => ApiTypeByArchyKey.GetValueOrDefault(key);

    /// <summary>The key that opens an Archy file of the type.</summary>
    /// <exception cref="KeyNotFoundException">The type is not in <see cref="All"/>.</exception>
    public static string ArchyKey(string type) => ArchyKeyByApiType[type];
}
