using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>How an export writes one kind of map: the order of its keys, and the values that it adds for keys that are absent.</summary>
internal sealed class Shape(YamlMap? facts)
{
    // Alternatives of one value: where a file has any of them, the default is not mixed in.
    private static readonly HashSet<string> Discriminators = new(StringComparer.Ordinal)
    {
        "noValue", "lit", "exp", "tts", "var", "none", "prompt", "noValueWithNoFallback", "disconnect", "endWorkflow", "endFlow",
    };

    private readonly List<string> _order = Texts(facts?.List("order"));

    /// <summary>The name that an action gets when it has none; null when the tables have no name for it.</summary>
    public string? DisplayName { get; } = facts?.Text("name");

    /// <summary>The output paths of an action, in their order.</summary>
    public IReadOnlyList<string> Paths { get; } = Texts(facts?.List("paths"));

    /// <summary>Adds the values for absent keys.</summary>
    public void AddDefaults(YamlMap map) => Fill(map, facts?.Map("adds"));

    /// <summary>Adds the values for absent keys that only flows for calls have.</summary>
    public void AddCallDefaults(YamlMap map) => Fill(map, facts?.Map("addsInCalls"));

    /// <summary>Orders the keys of a map as the tables say.</summary>
    public void Order(YamlMap map) => Order(map, _order);

    /// <summary>Orders the keys of a map; keys that are not listed come last, in the order they have.</summary>
    public static void Order(YamlMap map, IReadOnlyList<string> order) => map.Reorder(key => Rank(order, key));

    /// <summary>Adds copies of values for absent keys, also in maps that both have, but never beside an alternative to them.</summary>
    public static void Fill(YamlMap map, YamlMap? defaults)
    {
        foreach (var (key, value) in defaults?.Entries ?? [])
        {
            if (!map.TryGet(key, out var present))
            {
                map.Set(key, value.Clone());
            }
            else if (present is YamlMap inner && value is YamlMap innerDefaults && !IsAlternative(innerDefaults))
            {
                Fill(inner, innerDefaults);
            }
        }
    }

    /// <summary>The scalars of a list, as text; empty for null.</summary>
    public static List<string> Texts(YamlList? list) => [.. (list?.Items ?? []).OfType<YamlScalar>().Select(item => item.Text)];

    private static bool IsAlternative(YamlMap value) => value.Entries.Any(entry => Discriminators.Contains(entry.Key));

    private static int Rank(IReadOnlyList<string> order, string key)
    {
        for (var index = 0; index < order.Count; index++)
        {
            if (order[index] == key)
            {
                return index;
            }
        }

        return order.Count;
    }
}
