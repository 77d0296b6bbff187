namespace Reconciler.Language.Project.Pins;

/// <summary>The flows that a project took over without publishing them, in whatever orgs.</summary>
/// <param name="pins">The pins; of several with one id the last counts.</param>
public sealed class PinSet(IEnumerable<Pin> pins)
{
    private readonly Dictionary<string, Pin> _pins = ById(pins);

    /// <summary>No flow.</summary>
    public static PinSet None { get; } = new([]);

    /// <summary>The pins, by flow.</summary>
    public IReadOnlyList<Pin> All => [.. _pins.Values.OrderBy(pin => pin.Flow).ThenBy(pin => pin.Id, StringComparer.Ordinal)];

    /// <summary>The pin of a flow; null when it has none.</summary>
    /// <param name="id">The flow's GUID.</param>
    public Pin? Find(string id) => _pins.GetValueOrDefault(id);

    /// <summary>The set with other pins; they take the place of those with the same id.</summary>
    public PinSet With(IEnumerable<Pin> added) => new([.. _pins.Values, .. added]);

    /// <summary>The set without the pins of some flows.</summary>
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
