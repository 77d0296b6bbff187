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

    public string? DisplayName { get; } = facts?.Text("name");

    public IReadOnlyList<string> Paths { get; } = Texts(facts?.List("paths"));

    public void AddDefaults(YamlMap map) => Fill(map, facts?.Map("adds"));

    public void AddCallDefaults(YamlMap map) => Fill(map, facts?.Map("addsInCalls"));

    public void Order(YamlMap map) => Order(map, _order);

    public static void Order(YamlMap map, IReadOnlyList<string> order) => map.Reorder(key => Rank(order, key));

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
