using Reconciler.Language.Flows;

namespace Reconciler.Language.Project.Pins;

/// <summary>The flows, of any orgs, that a project has adopted without publishing them.</summary>
/// <param name="pins">The pins. Of several pins of one flow id the last is kept.</param>
public sealed class PinSet(IEnumerable<Pin> pins)
{
    private readonly Dictionary<string, Pin> _pins = ById(pins);

    /// <summary>The set without pins.</summary>
    public static PinSet None { get; } = new([]);

    /// <summary>The pins, ordered by the flow's type and name, then by id.</summary>
    public IReadOnlyList<Pin> All => [.. _pins.Values.OrderBy(pin => pin.Flow).ThenBy(pin => pin.Id, StringComparer.Ordinal)];

    /// <summary>The pin of a flow; null when it has none.</summary>
    /// <param name="id">The flow's GUID.</param>
    public Pin? Find(string id) => _pins.GetValueOrDefault(id);

    /// <summary>A set with more pins, which replace those of the same flow ids.</summary>
    public PinSet With(IEnumerable<Pin> added) => new([.. _pins.Values, .. added]);

    /// <summary>A set without the pins of some flows.</summary>
    /// <param name="ids">The flows' GUIDs.</param>
    public PinSet Without(IEnumerable<string> ids)
    {
        var gone = ids.ToHashSet(StringComparer.Ordinal);
        return new PinSet(_pins.Values.Where(pin => !gone.Contains(pin.Id)));
    }

    private static Dictionary<string, Pin> ById(IEnumerable<Pin> pins)
    {
        var byId = new Dictionary<string, Pin>(StringComparer.Ordinal);
        foreach (var pin in pins)
        {
            byId[pin.Id] = pin;
        }

        return byId;
    }
}

/// <summary>
/// A flow of an org that this project has adopted without publishing it, and the version that it had then. The pin says that the flow is the project's
/// until the next publish writes the ownership marker.
/// </summary>
/// <param name="Flow">The flow's type and name.</param>
/// <param name="Id">The flow's GUID. It is unique among all orgs, so it says which org the flow is in.</param>
/// <param name="Version">The version that was published when the flow was adopted, such as <c>2.0</c>.</param>
/// <param name="Hash">The hash of that version's content; the hash of the manifest, when the two were equal.</param>
public sealed record Pin(FlowKey Flow, string Id, string Version, string Hash);
