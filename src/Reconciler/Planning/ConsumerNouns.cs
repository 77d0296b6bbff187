using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>The words for the things that can use a flow. Types: Genesys C# SDK 270, the enumeration of the model <c>Dependency</c>.</summary>
internal static class ConsumerNouns
{
    /// <summary>Such as <c>the call route 'Main number'</c>.</summary>
    public static string Named(FlowUse use) => $"the {(use.Flow is { } flow ? FlowWords.TypeOf(flow) : NounOf(use.Type))} '{use.Name}'";

    private static string NounOf(string type) => type switch
    {
        "IVRCONFIGURATION" => "call route",
        "QUEUE" => "queue",
        "EMERGENCYGROUP" => "emergency group",
        "EMAILROUTE" => "email route",
        "COMPOSERSCRIPT" => "script",
        "SMSPHONENUMBER" => "SMS number",
        "RECORDINGPOLICY" => "recording policy",
        _ => type.ToLowerInvariant(),
    };
}
