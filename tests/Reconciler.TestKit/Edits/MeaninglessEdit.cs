using System.Text.RegularExpressions;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;
using static Reconciler.TestKit.Edits.Nodes;

namespace Reconciler.TestKit.Edits;

/// <summary>A kind of change that means nothing: another engine, another author or an export writes the same flow otherwise.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Apply">The YAML of the flow written otherwise; the same or null where there is nothing to change.</param>
public sealed partial record MeaninglessEdit(string Name, Func<MapNode, string?> Apply)
{
    private static readonly MapNode Settings = (MapNode)Yaml("""
        settingsSpeechRec: { completeMatchTimeout: { lit: { ms: 100 } }, incompleteMatchTimeout: { lit: { ms: 1500 } }, maxSpeechLengthTimeout: { lit: { seconds: 20 } }, minConfidenceLevel: { lit: 50 }, asrCompanyDir: none, asrEnabledOnFlow: true }
        settingsMenu: { extensionDialingMaxDelay: { lit: { seconds: 1 } }, listenForExtensionDialing: { lit: true }, menuSelectionTimeout: { lit: { seconds: 10 } }, repeatCount: { lit: 3 } }
        """);

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<MeaninglessEdit> All { get; } =
    [
        new("order of keys", root => Archy(Maps(root, (_, map) => new MapNode([.. map.Entries.Reverse()], map.Position)))),
        new("flow style, every text in quotes", Json),
        new("block style of the writer", Archy),
        new("no quotes around yes and no", root => Archy(root)?.Replace("\"yes\":", "yes:", StringComparison.Ordinal).Replace("\"no\":", "no:", StringComparison.Ordinal)),
        new("single quotes around keys", root => Key().Replace(Archy(root)!, "$1'$2':")),
        new("deeper indentation", root => Indentation().Replace(Archy(root)!, match => match.Groups["spaces"].Value + match.Groups["spaces"].Value + (match.Groups["dash"].Success ? "-   " : ""))),
        new("comments", root => Archy(root)!.Replace("\n", "   # a comment\n# another\n", StringComparison.Ordinal)),
        new("document markers", root => $"---\n{Archy(root)}...\n"),
        new("line ends", root => Archy(root)!.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("line ends in texts", root => Archy(Scalars(root, (_, text) => text.Kind == ScalarKind.String && text.Text.Contains('\n', StringComparison.Ordinal) ? Text(text.Text.ReplaceLineEndings("\r\n")) : text))),
        new("spelling of booleans", root => Archy(Scalars(root, (_, scalar) => scalar.Kind == ScalarKind.Boolean ? new ScalarNode(scalar.IsTrue ? "TRUE" : "False", ScalarKind.Boolean, default) : scalar))),
        new("empty lines", root => Archy(root)!.Replace("\n", "\n\n", StringComparison.Ordinal)),
        new("numbers of refIds", root => Archy(Scalars(root, (key, text) => key == "refId" ? Text($"{text.Text}_renumbered") : IsPointer(key, text) ? Text($"{text.Text[..^1]}_renumbered]") : text))),
        new("relative pointers", root => Archy(Scalars(root, (key, text) => IsPointer(key, text) ? Text($"./x/{text.Text[(text.Text.LastIndexOf('/') + 1)..]}") : text))),
        new("white space around expressions", root => Expressions(root, text => $"  {text}\n ")),
        new("canonical spelling of expressions", root => Expressions(root, ExpressionPrinter.Canonicalize)),
        new("parentheses around expressions", root => Expressions(root, text => ExpressionParser.Parse(text).IsValid ? $"( {text} )" : text)),
        new("case of functions", root => Expressions(root, text => !text.Contains('"', StringComparison.Ordinal) && ExpressionParser.Parse(text).IsValid ? Function().Replace(text, match => match.Value.ToUpperInvariant()) : text)),
        new("no value of unknown properties", root => Steps(root, (_, body) => body.Set("someOption", Yaml("{ noValue: true }")))),
        new("no value in settings", root => Archy(Maps(root, (key, map) => key == "settingsActionDefaults" ? map.Set("transferToUser", Yaml("{ connectTimeout: { noValue: true } }")) : map))),
        new("flags of variables", root => Archy(Maps(root, (key, map) => key.EndsWith("Variable", StringComparison.Ordinal) ? Flag(Flag(map, "isInput"), "isOutput") : map))),
        new("order of variables", root => Archy(Maps(root, (_, map) => map.List("variables") is { } list ? map.Set("variables", new ListNode([.. list.Items.Reverse()], default)) : map))),
        new("empty output paths", root => Archy(Maps(root, (key, map) => key == "outputs" && map.Entries.All(entry => entry.Value is MapNode path && path["actions"] is not null) ? map.Set("zzPath", Yaml("{ actions: [] }")) : map))),
        new("empty lists", root => Body(root, body => body["menus"] is null && body["variables"] is null ? body.Set("menus", Yaml("[]")).Set("variables", Yaml("[]")) : body)),
        new("default of a switch", root => Archy(Maps(root, (key, map) => key == "firstTrue" && map["default"] is null ? map.Set("default", Yaml("{ actions: [] }")) : map))),
        new("default settings added", root => Body(root, body => Settings.Entries.Aggregate(body, (sum, entry) => sum[entry.Name] is null ? sum.Set(entry.Name, entry.Value) : sum))),
        new("default settings left out", root => Body(root, body => Settings.Entries.Aggregate(body, (sum, entry) => sum[entry.Name] is { } value && Nodes.Json(value) == Nodes.Json(entry.Value) ? sum.Without(entry.Name) : sum))),
        new("default names left out", root => Steps(root, (kind, body) => body.Text("name") == ActionNames.DefaultFor(kind) && body["refId"] is null ? body.Without("name") : body)),
        new("default names written", root => Steps(root, (kind, body) => body["name"] is null ? body.Set("name", Text(ActionNames.DefaultFor(kind))) : body)),
        new("nothing inside an action", root => Steps(root, (kind, body) => body.Count == 1 && body.Text("name") == ActionNames.DefaultFor(kind) ? (MapNode)Yaml("{ none: true }") : body)),
        new("default priority", root => Archy(Maps(root, (key, map) => key == "transferToAcd" && (map["priority"] is null || Nodes.Json(map["priority"]!) == "{\"lit\": 0}") ? map["priority"] is null ? map.Set("priority", Yaml("{ lit: 0 }")) : map.Without("priority") : map))),
        new("referenced objects", root => Body(root, body => body.Set("referencedObjects", Yaml("{ flows: [ { flow: { name: X, type: commonmodule } } ] }")))),
        new("a language without choices", root => Archy(Maps(root, (key, map) => key == "supportedLanguages" ? new MapNode([.. map.Entries.Select(entry => entry.Value is MapNode language && language.IsTrue("none") ? entry with { Value = Yaml("{ defaultLanguageSkill: { noValue: true }, textToSpeech: { defaultEngine: { defaultVoice: true } } }") } : entry)], default) : map))),
    ];

    public override string ToString() => Name;

    private static string? Archy(Node root) => root is MapNode { Entries: [var only] } && FlowTypes.FromArchyKey(only.Name) is { } type ? ArchyWriter.Write(type, (MapNode)only.Value) : null;

    private static string? Expressions(MapNode root, Func<string, string> change) => Archy(Scalars(root, (key, text) => key == "exp" ? Text(change(text.Text)) : text));

    private static string? Steps(MapNode root, Func<string, MapNode, MapNode> change) => Archy(Lists(root, "", change));

    private static Node Lists(Node node, string key, Func<string, MapNode, MapNode> change) => node switch
    {
        MapNode map => new MapNode([.. map.Entries.Select(entry => entry with { Value = Lists(entry.Value, entry.Name, change) })], default),
        ListNode list => new ListNode([.. list.Items.Select(item => Lists(item, "", change)).Select(item => key is "actions" or "startUpTaskActions" && Item(item) is var (kind, body) ? MapBuilder.Of(kind, change(kind, body)) : item)], default),
        _ => node,
    };

    private static string? Body(MapNode root, Func<MapNode, MapNode> change) => Archy(new MapNode([root.Entries[0] with { Value = change((MapNode)root.Entries[0].Value) }], default));

    private static MapNode Flag(MapNode variable, string flag) => variable[flag] is null ? variable.Set(flag, ScalarNode.Boolean(false, default)) : variable.IsTrue(flag) ? variable : variable.Without(flag);

    private static bool IsPointer(string key, ScalarNode text) => key.EndsWith("Ref", StringComparison.Ordinal) && text.Text.EndsWith(']') && text.Text.Contains('/', StringComparison.Ordinal);

    [GeneratedRegex(@"^(\s*(?:- )?)(\w+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("^(?<spaces> +)(?<dash>- )?", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"\b[A-Za-z]+(?=\()")]
    private static partial Regex Function();
}
