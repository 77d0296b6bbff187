using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Decompilation;

/// <summary>The inverse of <see cref="VariablesBody"/>: the variables of a flow or task as declarations.</summary>
internal sealed class VariablesDecompiler
{
    private const string Suffix = "Variable";

    private readonly string _prefix;
    private readonly List<(string Name, string Type, MapNode Body)> _variables = [];

    /// <summary>Reads the variables of a flow or task.</summary>
    /// <param name="prefix">The scope of the variables, as <c>Flow</c>.</param>
    /// <param name="variables">Archy's list; null for none.</param>
    public VariablesDecompiler(string prefix, ListNode? variables)
    {
        _prefix = prefix;
        foreach (var item in variables?.Items ?? [])
        {
            if (item is MapNode { Entries: [var only] } && only.Value is MapNode body && body.Text("name") is { } name
                && name.StartsWith($"{prefix}.", StringComparison.Ordinal) && only.Name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                _variables.Add((ArchyVariableReader.WithoutScope(name), only.Name[..^Suffix.Length], body));
            }
        }
    }

    /// <summary>The variables that expressions can name, by short name.</summary>
    public IReadOnlyDictionary<string, ScopedVariable> Scope => _variables
        .DistinctBy(variable => variable.Name)
        .ToDictionary(variable => variable.Name, variable => new ScopedVariable($"{_prefix}.{variable.Name}", variable.Type), StringComparer.Ordinal);

    /// <summary>The map <c>contract</c>; null when no variable is an input or output.</summary>
    public MapNode? Contract => new MapBuilder(default)
        .Add("inputs", Map(body => body.IsTrue("isInput"), "default"))
        .Add("outputs", Map(body => body.IsTrue("isOutput"), "initial"))
        .BuildUnlessEmpty();

    /// <summary>The map <c>variables</c>; null when there are none.</summary>
    public MapNode? Own => Map(body => !body.IsTrue("isInput") && !body.IsTrue("isOutput"), "initial");

    private MapNode? Map(Func<MapNode, bool> isPart, string initialKey)
    {
        var entries = _variables
            .Where(variable => isPart(variable.Body))
            .DistinctBy(variable => variable.Name)
            .Select(variable => new MapEntry(ScalarNode.String(variable.Name, variable.Body.Position), Declaration(variable.Type, variable.Body, initialKey)))
            .ToArray();
        return entries.Length == 0 ? null : new MapNode(entries, default);
    }

    // What is initial for an output that is an input too stands at the input.
    private Node Declaration(string type, MapNode body, string initialKey)
    {
        var declaration = new MapBuilder(body.Position)
            .Add("type", type)
            .Add(initialKey, initialKey == "initial" && body.IsTrue("isInput") ? null : Initial(body["initialValue"]))
            .Add("description", initialKey == "initial" && body.IsTrue("isInput") ? null : body.Text("description") is { Length: > 0 } description ? description : null)
            .Build();
        return declaration is { Entries: [{ Name: "type" } only] } ? only.Value : declaration;
    }

    private Node? Initial(Node? value) => value is null || ExpressionDecompiler.IsNoValue(value)
        ? null
        : new ExpressionDecompiler(new StepScope { FlowKey = "", Language = "", Variables = Scope }).Value(value);
}
