using System.Collections.Frozen;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>
/// Brings the body of an Archy flow into canonical form: what an export adds or spells otherwise is taken out, and nothing else. Maps are sorted by
/// key, lists keep their order unless they are sets; absent and a known default are the same, and so is <c>noValue: true</c> where there is no default (where there is one,
/// "no value" is a choice that somebody made); pointers are resolved; expressions are printed from their parsed form. Unknown keys are kept.
/// </summary>
internal sealed class Canonicalizer
{
    // Compared on their own (FlowDocument), or derived from other flows by the exporter.
    private static readonly FrozenSet<string> NotPartOfBody = FrozenSet.Create(StringComparer.Ordinal, "name", "division", "description", "referencedObjects");

    /// <summary>The keys whose lists and maps, without entries, mean the same as their absence.</summary>
    public static readonly FrozenSet<string> NothingWhenEmpty = FrozenSet.Create(
        StringComparer.Ordinal, "actions", "cases", "choices", "default", "failureOutputs", "foundOutputs", "inputs", "menus", "outputs", "startUpTaskVariables", "successOutputs", "tasks", "variables");

    // Text whatever it looks like: a name or a prompt text of digits is not a number.
    private static readonly FrozenSet<string> AlwaysText = FrozenSet.Create(
        StringComparer.Ordinal, "description", "exp", "name", "prompt", "tts", "var", "variable");

    // Lists whose order means nothing.
    private static readonly FrozenSet<string> Sets = FrozenSet.Create(StringComparer.Ordinal, "compatibleFlowTypes", "startUpTaskVariables", "variables");

    private readonly ArchyRefs _refs;

    private Canonicalizer(MapNode body) => _refs = new ArchyRefs(body);

    /// <summary>The canonical form of a flow's body.</summary>
    public static MapNode Canonicalize(MapNode body)
    {
        var canonicalizer = new Canonicalizer(body);
        var own = new MapNode([.. body.Entries.Where(entry => !NotPartOfBody.Contains(entry.Name))], body.Position);
        var canonical = canonicalizer.Map(own, inSettings: false, CanonicalDefaults.Flow);
        return CanonicalLanguages.Apply(Subtraction.Subtract(canonical, CanonicalDefaults.Flow));
    }

    /// <summary>True for a list whose order means nothing.</summary>
    /// <param name="key">The key that the list stands below.</param>
    public static bool IsSet(string key) => Sets.Contains(key);

    /// <summary>For each item of a list's canonical form, the index of the item that it was made from.</summary>
    /// <param name="key">The key that the list stands below.</param>
    /// <param name="list">The list.</param>
    public static int[] Origins(string key, ListNode list)
    {
        var indexes = Enumerable.Range(0, list.Items.Count);
        return [.. Sets.Contains(key) ? indexes.OrderBy(i => SortKey(list.Items[i]), StringComparer.Ordinal) : indexes];
    }

    private Node Any(string key, Node node, bool inSettings, MapNode? defaults) => node switch
    {
        MapNode { Entries: [{ Name: "none" }] } none when key.StartsWith("ver_", StringComparison.Ordinal) => new MapNode([], none.Position),
        MapNode map => Map(map, inSettings || IsSettings(key), defaults),
        ListNode list => List(key, list, inSettings),
        ScalarNode scalar => Scalar(key, scalar),
        _ => node,
    };

    private MapNode Map(MapNode map, bool inSettings, MapNode? defaults)
    {
        var entries = new List<MapEntry>(map.Count);
        foreach (var entry in map.Entries)
        {
            var defaultValue = defaults?[entry.Name];
            var value = Any(entry.Name, entry.Value, inSettings, defaultValue as MapNode);
            if (!MeansNothing(entry.Name, value, inSettings) && (defaultValue is not null || !IsNoValue(value)))
            {
                entries.Add(entry with { Value = entry.Name == "outputs" ? WithoutEmptyPaths(value) : value });
            }
        }

        entries.RemoveAll(entry => entry.Name == "outputs" && IsEmpty(entry.Value));
        entries.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new MapNode(entries, map.Position);
    }

    private ListNode List(string key, ListNode list, bool inSettings)
    {
        var items = list.Items.Select(item => Item(item, inSettings));
        return new ListNode([.. Sets.Contains(key) ? items.OrderBy(SortKey, StringComparer.Ordinal) : items], list.Position);
    }

    private static string SortKey(Node item) => item is MapNode { Entries: [var only] }
        ? (only.Value as MapNode)?.Text("name") ?? $"{only.Value}"
        : $"{item}";

    // The key of an action stays even when nothing of the action is left: "disconnect" without properties still disconnects.
    private Node Item(Node item, bool inSettings)
    {
        if (item is not MapNode { Entries: [var only] })
        {
            return Any("", item, inSettings, null);
        }

        if (only.Value is not MapNode properties)
        {
            var bare = only.Value is ScalarNode { Kind: ScalarKind.Null } ? new MapNode([], only.Value.Position) : Any(only.Name, only.Value, inSettings, null);
            return new MapNode([only with { Value = bare }], item.Position);
        }

        var defaults = CanonicalDefaults.Item(only.Name);
        var canonical = WithoutDefaultName(only.Name, WithoutNone(Map(properties, inSettings || IsSettings(only.Name), defaults)));
        canonical = defaults is null ? canonical : Subtraction.Subtract(canonical, defaults);
        return new MapNode([only with { Value = canonical }], item.Position);
    }

    // "none: true" is how Archy writes an action without properties; an export gives it a name instead.
    private static MapNode WithoutNone(MapNode properties)
        => properties.IsTrue("none") ? TreeEdit.Without(properties, "none") : properties;

    private static MapNode WithoutDefaultName(string action, MapNode properties)
        => properties.Text("name") == ActionNames.DefaultFor(action) && properties["refId"] is null
            ? TreeEdit.Without(properties, "name")
            : properties;

    private static bool MeansNothing(string key, Node value, bool inSettings) => key switch
    {
        "refId" => true,
        "isInput" or "isOutput" => value is ScalarNode { Kind: ScalarKind.Boolean, IsTrue: false },
        _ => IsEmpty(value) && (inSettings || IsSettings(key) || NothingWhenEmpty.Contains(key)),
    };

    private static bool IsNoValue(Node value) => value is MapNode { Count: 1 } map && map.IsTrue("noValue");

    private static bool IsEmpty(Node value) => value is MapNode { Count: 0 } or ListNode { Items.Count: 0 };

    /// <summary>True for the key of a block of settings.</summary>
    public static bool IsSettings(string key) => key.StartsWith("settings", StringComparison.Ordinal);

    private static Node WithoutEmptyPaths(Node outputs) => outputs is MapNode paths
        ? new MapNode([.. paths.Entries.Where(path => !IsEmpty(path.Value))], paths.Position)
        : outputs;

    private ScalarNode Scalar(string key, ScalarNode scalar)
    {
        if (scalar.Kind == ScalarKind.Null)
        {
            return new ScalarNode("", ScalarKind.Null, scalar.Position);
        }

        var text = scalar.Text.Contains('\r') ? scalar.Text.ReplaceLineEndings("\n") : scalar.Text;
        if (ArchyRefs.IsPointer(key))
        {
            return ScalarNode.String(_refs.Resolve(text), scalar.Position);
        }

        if (AlwaysText.Contains(key))
        {
            return ScalarNode.String(key == "exp" ? ExpressionPrinter.Canonicalize(text) : text, scalar.Position);
        }

        return scalar.Kind switch
        {
            ScalarKind.Boolean => ScalarNode.Boolean(scalar.IsTrue, scalar.Position),
            _ => new ScalarNode(text, scalar.Kind, scalar.Position),
        };
    }
}
