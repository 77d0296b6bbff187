using Reconciler.Diff;
using Reconciler.Language.Yaml;
using static Reconciler.TestKit.Edits.Nodes;

namespace Reconciler.TestKit.Edits;

/// <summary>Edits of steps, and of the lists that they stand in.</summary>
internal static class StepEdits
{
    private const string Added = "{ playAudio: { name: Inserted step, audio: { tts: This is a step nobody has } } }";

    public static IEnumerable<SemanticEdit> All { get; } =
    [
        new("step renamed", root => Steps(root).Where(IsNamed).Select(step => Edited.One(() => Renamed(step), ChangeKind.Changed, $"{Item(step.Node)!.Value.Kind} {NewName(step)} › name") with { After = NewName(step) })),
        new("step inserted", root => Lists(root).SelectMany(list => Enumerable.Range(0, Items(list).Count + 1).Select(at => Edited.One(() => list.With(((ListNode)list.Node).Insert(at, Yaml(Added))), ChangeKind.Added, "playAudio Inserted step")))),
        new("step deleted", root => Steps(root).Select(step => Edited.One(() => step.With(null), ChangeKind.Removed, ""))),
        new("step moved in its list", Moves),
        new("step moved to another list", root => MovesAway(root)),
        new("step wrapped into a decision", Wraps),
        new("step of a path replaced", root => Steps(root).Where(step => step.Parent!.Parent?.Parent?.Key == "outputs" && Item(step.Node) is { Kind: not "playAudio" }).Select(step => new Edited(() => step.With(Yaml(Added)), [ChangeKind.Added, ChangeKind.Removed], ""))),
        new("paths swapped", Swaps),
        new("case added", root => Cases(root).Select(cases => Edited.One(() => cases.With(((ListNode)cases.Node).Insert(0, Yaml("{ case: { value: { exp: Flow.isAdded }, actions: [ { disconnect: { name: Added } } ] } }"))), ChangeKind.Added, "case Flow.isAdded"))),
        new("case removed", root => Cases(root).SelectMany(cases => Enumerable.Range(0, Items(cases).Count).Select(at => Edited.One(() => cases.With(((ListNode)cases.Node).RemoveAt(at)), ChangeKind.Removed, "")))),
        new("choice removed", root => Place.All(root).Where(place => place.Key == "choices" && place.Node is ListNode).SelectMany(list => Enumerable.Range(0, Items(list).Count).Select(at => Edited.One(() => list.With(((ListNode)list.Node).RemoveAt(at)), ChangeKind.Removed, "")))),
    ];

    private static IEnumerable<Place> Lists(MapNode root) => Place.All(root).Where(place => place.Key is "actions" or "startUpTaskActions" && place.Node is ListNode);

    private static IEnumerable<Place> Cases(MapNode root) => Place.All(root).Where(place => place.Key == "cases" && place.Node is ListNode { Items.Count: > 0 });

    private static IReadOnlyList<Node> Items(Place list) => ((ListNode)list.Node).Items;

    private static IEnumerable<Place> Steps(MapNode root) => Place.All(root).Where(place => place.Parent?.Key is "actions" or "startUpTaskActions" && Item(place.Node) is not null);

    private static bool IsNamed(Place step) => Item(step.Node)!.Value.Body.Text("name") is not null;

    private static string NewName(Place step) => $"{Item(step.Node)!.Value.Body.Text("name")} renamed";

    private static Node Renamed(Place step)
    {
        var (kind, body) = Item(step.Node)!.Value;
        return step.With(MapBuilder.Of(kind, body.Set("name", Text(NewName(step)))));
    }

    // With a distance of one it would be open which of the two was moved.
    private static IEnumerable<Edited> Moves(MapNode root) =>
        from list in Lists(root)
        let items = Items(list)
        where items.Select(Meaning).Distinct().Count() == items.Count
        from old in Enumerable.Range(0, items.Count)
        from place in Enumerable.Range(0, items.Count)
        where Math.Abs(old - place) > 1 && Item(items[old]) is not null
        select Edited.One(() => list.With(((ListNode)list.Node).RemoveAt(old).Insert(place, items[old])), ChangeKind.Moved, "");

    private static IEnumerable<Edited> MovesAway(MapNode root)
    {
        var lists = Lists(root).ToArray();
        return from step in Steps(root)
               where IsOnly(step, root)
               from list in lists
               where !ReferenceEquals(list.Node, step.Parent!.Node) && !list.Around.Any(around => ReferenceEquals(around.Node, step.Node))
               select Edited.One(() => Moved(root, step, list), ChangeKind.Moved, "");
    }

    private static IEnumerable<Edited> Wraps(MapNode root) =>
        from step in Steps(root)
        where IsOnly(step, root)
        select new Edited(
            () => step.With(MapBuilder.Of("decision", ((MapNode)Yaml("{ name: Added decision, condition: { exp: Flow.isAdded } }")).Set("outputs", MapBuilder.Of("yes", MapBuilder.Of("actions", new ListNode([step.Node], default)))))),
            [ChangeKind.Added, ChangeKind.Moved], "");

    // Clearly itself: more than a name, and nothing else means the same.
    private static bool IsOnly(Place step, MapNode root)
        => Item(step.Node)!.Value.Body is var body && body.Entries.Any(entry => entry.Name != "name" && entry.Value is MapNode or ListNode && !Meaning(entry.Value).Contains("noValue", StringComparison.Ordinal) && Meaning(entry.Value).Length > 12)
            && Steps(root).Count(other => Meaning(other.Node) == Meaning(step.Node)) == 1;

    private static string Meaning(Node node) => Json(node);

    private static Node Moved(MapNode root, Place step, Place list)
    {
        var marked = Place.All(list.With(((ListNode)list.Node).Insert(Items(list).Count, Text("here")))).ToArray();
        var without = marked.Single(place => ReferenceEquals(place.Node, step.Node)).With(null);
        return Place.All(without).Single(place => place is { Step: int, Node: ScalarNode { Text: "here" } }).With(step.Node);
    }

    private static IEnumerable<Edited> Swaps(MapNode root) =>
        from outputs in Place.All(root)
        where outputs.Key == "outputs" && outputs.Parent?.Key == "decision" && outputs.Node is MapNode
        let map = (MapNode)outputs.Node
        let paths = map.Entries.Where(entry => entry.Value is MapNode path && path.List("actions") is { Items.Count: > 0 }).ToArray()
        where paths.Length > 0 && paths.Select(path => Meaning(path.Value)).Distinct().Count() == paths.Length
        select new Edited(
            () => outputs.With(new MapNode([.. paths.Select(path => path with { Key = Text(path.Name == "yes" ? "no" : "yes") })], map.Position)),
            [.. paths.Select(_ => ChangeKind.Moved)], "");
}
