using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>What a list item of a flow is, and what it is called: items are maps with one key, which is their kind.</summary>
/// <param name="Kind">The kind; every variable is a <c>variable</c>, whatever its type. Empty for an item of another shape.</param>
/// <param name="Name">What a person calls it; null for nothing.</param>
/// <param name="NameKey">The property that holds the name, and that a path with the name says already; null when there is no name.</param>
internal readonly record struct FlowItem(string Kind, string? Name, string? NameKey)
{
    private const string Variable = "Variable";

    /// <summary>Kind and name together: what a person tells items of a list apart by.</summary>
    public (string Kind, string? Name) Label => (Kind, Name);

    /// <summary>Reads an item.</summary>
    public static FlowItem Of(Node item)
    {
        if (item is not MapNode { Entries: [var only] })
        {
            return new FlowItem("", null, null);
        }

        var kind = VariableType(item) is null ? only.Name : "variable";
        return only.Value is MapNode body && NameOf(body) is var (key, name) ? new FlowItem(kind, name.ReplaceLineEndings("⏎"), key) : new FlowItem(kind, null, null);
    }

    /// <summary>True for an item of the usual shape: one key with a map below it.</summary>
    public static bool HasBody(Node item) => item is MapNode { Entries: [{ Value: MapNode }] };

    /// <summary>What is below the item's key; the item itself when it has another shape.</summary>
    public static Node Content(Node item) => item is MapNode { Entries: [var only] } ? only.Value : item;

    /// <summary>The type of a variable's declaration: <c>string</c> for a <c>stringVariable</c>; null for anything else.</summary>
    public static string? VariableType(Node item)
        => item is MapNode { Entries: [var only] } && only.Name.Length > Variable.Length && only.Name.EndsWith(Variable, StringComparison.Ordinal)
            ? only.Name[..^Variable.Length]
            : null;

    private static (string Key, string Name)? NameOf(MapNode body)
        => body.Text("name") is { } name ? ("name", name)
            : body.Map("name")?.Text("lit") is { } literal ? ("name", literal)
            : body.Text("variable") is { } variable ? ("variable", variable)
            : body.Map("value")?.Text("exp") is { } expression ? ("value", expression)
            : null;
}
