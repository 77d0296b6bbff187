using Reconciler.Diff;
using Reconciler.Language.Yaml;
using static Reconciler.TestKit.Edits.Nodes;

namespace Reconciler.TestKit.Edits;

/// <summary>Edits of the flow itself: its variables, tasks, settings and languages.</summary>
internal static class FlowEdits
{
    public static IEnumerable<SemanticEdit> All { get; } =
    [
        new("variable added", root => [Edited.One(() => Flow(root).With(Body(root).Set("variables", (Body(root).List("variables") ?? new ListNode([], default)).Insert(0, Yaml("{ stringVariable: { name: Flow.zzAdded } }")))), ChangeKind.Added, "variable Flow.zzAdded") with { After = "type: string" }]),
        new("variable removed", root => Variables(root).Select(variable => Edited.One(() => variable.With(null), ChangeKind.Removed, $"variable {Name(variable)}"))),
        new("variable of another type", root => Variables(root).Where(variable => Item(variable.Node)!.Value.Kind == "stringVariable").Select(variable => Edited.Value(() => variable.With(MapBuilder.Of("jsonVariable", Item(variable.Node)!.Value.Body)), $"variable {Name(variable)} › type", "string", "json"))),
        new("input or not", root => Flags(root, "isInput")),
        new("output or not", root => Flags(root, "isOutput")),
        new("task renamed", root => Containers(root, "task")),
        new("menu renamed", root => Containers(root, "menu")),
        new("state renamed", root => Containers(root, "state")),
        new("description", root => [new Edited(() => Flow(root).With(Body(root).Set("description", Text("An edited description"))), [string.IsNullOrEmpty(Body(root).Text("description")) ? ChangeKind.Added : ChangeKind.Changed], "description") { After = "An edited description" }]),
        new("division", root => Body(root).Text("division") is { } division ? [Edited.Value(() => Flow(root).With(Body(root).Set("division", Text("Edited"))), "division", division, "Edited")] : []),
        new("name", root => [Edited.Value(() => Flow(root).With(Body(root).Set("name", Text("Edited"))), "name", Body(root).Text("name"), "Edited")]),
        new("setting with a default", root => Place.All(root).Where(place => place.Key == "minConfidenceLevel" && place.Parent!.Key == "settingsSpeechRec" && place.Parent!.Parent!.Parent?.Parent is null && place.Node is MapNode map && map["lit"]?.ToString() == "50").Select(place => Edited.One(() => place.With(Yaml("{ lit: 61 }")), ChangeKind.Added, "settingsSpeechRec › minConfidenceLevel") with { After = "61" })),
        new("default language", Languages),
        new("language added", root => Body(root).Map("supportedLanguages") is { } languages ? [Edited.One(() => Flow(root).With(Body(root).Set("supportedLanguages", languages.Set("xx-xx", Yaml("{ none: true }")))), ChangeKind.Added, "supportedLanguages › xx-xx")] : []),
        new("unknown property added", root => Place.All(root).Where(place => place.Key is "playAudio" or "transferToAcd" or "decision" && place.Node is MapNode).Select(place => Edited.One(() => place.With(((MapNode)place.Node).Set("zzUnknown", Text("x"))), ChangeKind.Added, "zzUnknown"))),
    ];

    private static Place Flow(MapNode root) => Place.All(root).ElementAt(1);

    private static MapNode Body(MapNode root) => (MapNode)root.Entries[0].Value;

    private static IEnumerable<Place> Variables(MapNode root)
        => Place.All(root).Where(place => place.Parent?.Key is "variables" or "startUpTaskVariables" && Item(place.Node) is { Body: var body } && body.Text("name") is not null);

    private static string Name(Place variable) => Item(variable.Node)!.Value.Body.Text("name")!;

    private static IEnumerable<Edited> Flags(MapNode root, string flag) => Variables(root).Select(variable =>
    {
        var (kind, body) = Item(variable.Node)!.Value;
        return Edited.One(
            () => variable.With(MapBuilder.Of(kind, body.Set(flag, ScalarNode.Boolean(!body.IsTrue(flag), default)))),
            body.IsTrue(flag) ? ChangeKind.Removed : ChangeKind.Added,
            $"variable {Name(variable)} › {flag}");
    });

    private static IEnumerable<Edited> Containers(MapNode root, string kind) => Place.All(root)
        .Where(place => place.Parent?.Key == $"{kind}s" && Item(place.Node) is { Body: var body } item && item.Kind == kind && body.Text("name") is not null)
        .Select(place => Edited.Value(
            () => place.With(MapBuilder.Of(kind, Item(place.Node)!.Value.Body.Set("name", Text("Edited name")))),
            $"{kind} Edited name › name", Item(place.Node)!.Value.Body.Text("name"), "Edited name"));

    // Where nothing is chosen for the language, so that the default language is all there is to change.
    private static IEnumerable<Edited> Languages(MapNode root)
    {
        var body = Body(root);
        var only = body.Map("supportedLanguages") is { Entries: [var entry] } && entry.Name == body.Text("defaultLanguage") ? entry.Value as MapNode : null;
        if (body.Text("defaultLanguage") is { } language && (body["supportedLanguages"] is null || only?.IsTrue("none") == true))
        {
            var edited = body.Set("defaultLanguage", Text("xx-xx"));
            yield return Edited.Value(
                () => Flow(root).With(only is null ? edited : edited.Set("supportedLanguages", MapBuilder.Of("xx-xx", only))), "defaultLanguage", language, "xx-xx");
        }
    }
}
