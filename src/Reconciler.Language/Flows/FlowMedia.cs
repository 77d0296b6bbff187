namespace Reconciler.Language.Flows;

/// <summary>The flow types of one kind of conversation.</summary>
/// <param name="Inbound">The type that takes its transfers.</param>
/// <param name="InQueue">The type that its queues run; null when there is none.</param>
/// <param name="Types">All its types.</param>
internal sealed record FlowMedia(string Inbound, string? InQueue, params IReadOnlyList<string> Types)
{
    // Flow types: model Flow of the Genesys C# SDK 270.
    private static readonly FlowMedia[] All =
    [
        new("inboundcall", "inqueuecall", "inboundcall", "inqueuecall", "outboundcall", "securecall", "voicemail"),
        new("inboundemail", "inqueueemail", "inboundemail", "inqueueemail"),
        new("inboundshortmessage", "inqueueshortmessage", "inboundshortmessage", "inqueueshortmessage"),
        new("inboundchat", null, "inboundchat"),
    ];

    /// <summary>The media of all these flow types; null when they are of several, or of none.</summary>
    public static FlowMedia? Of(IReadOnlyCollection<string> types) =>
        All.FirstOrDefault(media => types.Count > 0 && types.All(type => media.Types.Contains(type)));
}
