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
        var references = new List<FlowReference>();
        Collect(body, media, references);
        return references;
    }

    private static void Collect(Node node, FlowMedia? media, List<FlowReference> references)
    {
        switch (node)
        {
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, media, references);
                }

                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    references.AddRange(In(entry, media));
                    Collect(entry.Value, media, references);
                }

                break;
        }
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
