using Reconciler.Diff;
using Reconciler.Language.Yaml;
using static Reconciler.TestKit.Edits.Nodes;

namespace Reconciler.TestKit.Edits;

/// <summary>Edits of single values.</summary>
internal static class ValueEdits
{
    public static IEnumerable<SemanticEdit> All { get; } =
    [
        new("spoken text", root => Scalars(root, "tts").Where(InFlow).Select(place => Value(place, $"{Scalar(place)} edited", Quoted(Scalar(place).Text), Quoted($"{Scalar(place)} edited")))),
        new("expression", root => Scalars(root, "exp").Where(place => InFlow(place) && place.Parent!.Key != "value").Select(place => Value(place, "Flow.edited", null, "Flow.edited"))),
        new("expression of a case", root => Scalars(root, "exp").Where(place => place.Around.Skip(1).FirstOrDefault()?.Key == "case").Select(place => Value(place, "Flow.edited", null, "Flow.edited", "case Flow.edited › value"))),
        new("assigned literal", root => Literals(root, "value").Select(place => Value(place, $"{Scalar(place)} edited", Quoted(Scalar(place).Text), Quoted($"{Scalar(place)} edited")))),
        new("queue", root => Place.All(root).Where(place => place.Key == "name" && place.Parent!.Parent?.Key == "targetQueue").Select(place => Edited.Value(() => place.With(Text("Edited queue")), "targetQueue", null, "{name: Edited queue}"))),
        new("input of a shared flow", root => Bindings(root, "callCommonModule")),
        new("input of a data action", root => Bindings(root, "callData")),
        new("data action", root => Keys(root, "dataAction")),
        new("shared flow or bot that is called", root => Keys(root, "commonModule").Concat(Keys(root, "botFlow"))),
        new("dtmf of a choice", root => Scalars(root, "dtmf").Select(place => Edited.Value(() => place.With(Text("digit_star")), "dtmf", Scalar(place).Text, "digit_star"))),
        new("initial value", root => Literals(root, "initialValue").Select(place => Value(place, $"{Scalar(place)} edited", Quoted(Scalar(place).Text), Quoted($"{Scalar(place)} edited"), "initialValue"))),
        new("target of a data lookup or output", root => Scalars(root, "var").Where(place => InFlow(place) && place.Parent!.Key.Length > 0).Select(place => Value(place, "Flow.edited", Scalar(place).Text, "Flow.edited"))),
        new("jump to another task", Jumps),
    ];

    public static ScalarNode Scalar(Place place) => (ScalarNode)place.Node;

    public static string Quoted(string text) => $"\"{text.ReplaceLineEndings("⏎")}\"";

    public static IEnumerable<Place> Scalars(MapNode root, string key)
        => Place.All(root).Where(place => place.Key == key && place.Node is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 and < 1000 });

    private static bool InFlow(Place place) => !place.Around.Any(around => around.Key.StartsWith("settings", StringComparison.Ordinal));

    private static IEnumerable<Place> Literals(MapNode root, string above) => Scalars(root, "lit").Where(place => place.Parent!.Key == above && InFlow(place));

    private static Edited Value(Place place, string text, string? before, string after, string? end = null)
        => Edited.Value(() => place.With(Text(text)), end ?? place.Parent!.Key, before, after);

    private static IEnumerable<Edited> Bindings(MapNode root, string action) => Place.All(root)
        .Where(place => place.Parent?.Key == "inputs" && place.Around.Any(around => around.Key == action) && place.Node is MapNode map && map["noValue"] is null)
        .Select(place => Edited.Value(() => place.With(Yaml("{exp: Flow.edited}")), $"inputs › {place.Key}", null, "Flow.edited"));

    private static IEnumerable<Edited> Keys(MapNode root, string above) => Place.All(root)
        .Where(place => place.Key == above && place.Node is MapNode { Count: 1 })
        .Select(place => (Place: place, Only: ((MapNode)place.Node).Entries[0]))
        .Select(found => Edited.Value(() => found.Place.With(MapBuilder.Of("Edited name", found.Only.Value)), above, found.Only.Name, "Edited name"));

    private static IEnumerable<Edited> Jumps(MapNode root)
    {
        var tasks = Place.All(root).Where(place => place.Key is "task" or "state" && place.Node is MapNode map && map.Text("refId") is not null).Select(place => (place.Key, RefId: ((MapNode)place.Node).Text("refId")!)).ToArray();
        return from place in Place.All(root)
               where place.Key.EndsWith("Ref", StringComparison.Ordinal) && place.Node is ScalarNode
               let text = Scalar(place).Text
               where text.EndsWith(']') && text.Contains('[', StringComparison.Ordinal)
               from task in tasks
               where !text.Contains($"{task.Key}[{task.RefId}]", StringComparison.Ordinal)
               select Edited.One(() => place.With(Text($"/flow/{task.Key}s/{task.Key}[{task.RefId}]")), ChangeKind.Changed, place.Key);
    }
}
