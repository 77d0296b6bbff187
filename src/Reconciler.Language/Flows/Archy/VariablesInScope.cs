using Reconciler.Language.Expressions;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>The variables that can be named at a place of a flow: those of the flow, and those of the task around the place.</summary>
/// <param name="declared">The list that declares them; null for none.</param>
/// <param name="outer">The variables of what is around; null for none.</param>
internal sealed class VariablesInScope(ListNode? declared, VariablesInScope? outer = null)
{
    // Architect ignores the case of names in expressions: public exports hold "flow.Ani" beside "Flow.ani".
    private Dictionary<string, ArchyVariable>? _byName;

    /// <summary>The variables at the top of a flow.</summary>
    public static VariablesInScope Of(MapNode body) => new(body.List("variables"));

    /// <summary>The full names, the nearest declarations first.</summary>
    public IEnumerable<string> Names => ByName.Values.Select(variable => variable.Name).Concat(outer?.Names ?? []);

    private Dictionary<string, ArchyVariable> ByName => _byName ??= Read();

    /// <summary>The variable of a full name in any case; null when it is not declared.</summary>
    public ArchyVariable? Find(string name) => ByName.GetValueOrDefault(name) ?? outer?.Find(name);

    /// <summary>The type of a variable; null when it is not declared, or of a type that is not known here.</summary>
    public ArchitectType? TypeOf(string name) => Find(name) is { } variable && ArchitectType.TryParse(variable.Type, out var type) ? type : null;

    private Dictionary<string, ArchyVariable> Read()
    {
        var byName = new Dictionary<string, ArchyVariable>(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in ArchyVariableReader.In(declared))
        {
            byName.TryAdd(variable.Name, variable);
        }

        return byName;
    }
}
