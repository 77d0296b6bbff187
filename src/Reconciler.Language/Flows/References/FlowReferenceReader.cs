using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.References;

/// <summary>Finds the flows that must exist when a flow is published, as <see cref="FlowPlaces"/> says.</summary>
internal static class FlowReferenceReader
{
    private static readonly ILookup<string, NamedPlace<FlowTarget>> Places = FlowPlaces.Properties.ToLookup(place => place.Property, StringComparer.Ordinal);

    /// <summary>Every place that names a flow whose type can be told.</summary>
    /// <param name="type">The type of the naming flow.</param>
    /// <param name="callableFrom">The flow types that may call it, when it is a shared flow.</param>
    /// <param name="body">What stands below the flow type's key.</param>
    public static IReadOnlyList<FlowReference> Read(string type, IReadOnlyList<string> callableFrom, MapNode body)
    {
        // A shared flow runs in its callers.
        var media = FlowMedia.Of(type == FlowTypes.CommonModule ? callableFrom : [type]);
        return [.. ArchyWalk.Entries(body).SelectMany(entry => In(entry, media))];
    }

    private static IEnumerable<FlowReference> In(MapEntry entry, FlowMedia? media) =>
        from place in Places[entry.Name]
        let type = TypeOf(place.Target, media)
        where type is not null
        from name in place.NamesIn(entry.Value)
        select new FlowReference(new FlowKey(type, name.Scalar.Text), name.Scalar.Position);

    private static string? TypeOf(FlowTarget target, FlowMedia? media) => target switch
    {
        FlowTarget.Bot => "bot",
        FlowTarget.DigitalBot => "digitalbot",
        FlowTarget.SecureCall => "securecall",
        FlowTarget.Inbound => media?.Inbound,
        FlowTarget.InQueue => media?.InQueue,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "No type is known for this target."),
    };
}

/// <summary>The flow types of one kind of conversation, as calls or e-mails.</summary>
/// <param name="Inbound">The type of flow that such a conversation is transferred to.</param>
/// <param name="InQueue">The type of flow that runs while it waits in a queue; null when there is none.</param>
/// <param name="Types">All flow types that handle such conversations.</param>
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

    /// <summary>The media that all these flow types belong to; null when there is no single one.</summary>
    public static FlowMedia? Of(IReadOnlyCollection<string> types) =>
        All.FirstOrDefault(media => types.Count > 0 && types.All(type => media.Types.Contains(type)));
}
