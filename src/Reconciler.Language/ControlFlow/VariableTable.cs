using System.Collections.Frozen;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.ControlFlow;

/// <summary>
/// The variables of a flow, and which step reads or sets them. Names are compared without regard to case, as Architect does. <c>Flow.</c> and
/// <c>Common.</c> belong to the flow, <c>Task.</c> and <c>State.</c> to the routine that uses them; other scopes are Architect's own and left out.
/// </summary>
internal sealed class VariableTable
{
    // Variables in the flow's own scope that Architect itself makes.
    // HoldPrompt: public exports of in-queue flows. InvocationData, HoldPrompt: documentation of the Architect Scripting SDK.
    // IsTest, StartDateTimeUtc, Version: traces of flow executions in public repositories.
    private static readonly FrozenSet<string> BuiltIn = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Flow.HoldPrompt", "Flow.InvocationData", "Flow.IsTest", "Flow.StartDateTimeUtc", "Flow.Version");

    private readonly List<FlowVariable> _all = [];
    private readonly Dictionary<(Routine? Routine, string Name), FlowVariable> _byName = new(NameComparer.Instance);
    private readonly VariableUse[][] _uses;
    private readonly HashSet<FlowVariable> _setElsewhere;

    /// <summary>Reads the declarations and uses of a flow.</summary>
    public VariableTable(FlowDocument flow, ControlFlowGraph graph)
    {
        OwnScope = flow.Key.Type == FlowTypes.CommonModule ? "Common" : "Flow";
        Declare(null, ArchyVariableReader.In(flow.Body));
        foreach (var routine in graph.Routines)
        {
            Declare(routine, ArchyVariableReader.In(routine.Body.List(routine.Kind == RoutineKind.StartUp ? "startUpTaskVariables" : "variables")));
        }

        _uses = [.. graph.Nodes.Select(node => node.Body is null ? [] : Resolve(AccessReader.Read(node.Body), node.Routine))];
        Elsewhere = Resolve(
            flow.Body.Entries.Where(entry => !RoutineSet.IsHolder(entry) && entry.Name is not ("initialGreeting" or "startUpTaskActions")).SelectMany(entry => AccessReader.Read(entry.Value)),
            null);
        _setElsewhere = [.. Elsewhere.Where(use => use.Access.IsWrite).Select(use => use.Variable)];
    }

    /// <summary>The scope of the flow's own variables: <c>Common</c> in a shared flow, <c>Flow</c> in any other.</summary>
    public string OwnScope { get; }

    /// <summary>Every variable, the declared ones first.</summary>
    public IReadOnlyList<FlowVariable> All => _all;

    /// <summary>The uses outside of steps, in the flow's settings and initial values.</summary>
    public IReadOnlyList<VariableUse> Elsewhere { get; }

    /// <summary>True for a variable in the flow's own scope that neither the flow nor Architect declares.</summary>
    public bool IsMissing(FlowVariable variable)
        => variable is { Routine: null, Declaration: null } && IsScope(ScopeOf(variable.Name), OwnScope) && !BuiltIn.Contains(variable.Name);

    /// <summary>True for a declared variable of the flow, or any of a routine, that has no value before a step sets it.</summary>
    public bool CanBeUnset(FlowVariable variable)
        => !variable.HasValueAtStart && (variable.Routine is not null || variable.Declaration is not null) && !_setElsewhere.Contains(variable);

    /// <summary>The variables that a node reads and sets, in the order in which it does.</summary>
    public IReadOnlyList<VariableUse> Uses(FlowNode node) => _uses[node.Index];

    private static ReadOnlySpan<char> ScopeOf(string name) => name.AsSpan(0, Math.Max(0, name.IndexOf('.')));

    private static bool IsScope(ReadOnlySpan<char> scope, string expected) => scope.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private void Declare(Routine? routine, IEnumerable<ArchyVariable> declarations)
    {
        foreach (var declaration in declarations)
        {
            Find(declaration.Name, routine, declaration);
        }
    }

    private VariableUse[] Resolve(IEnumerable<VariableAccess> accesses, Routine? routine) =>
    [
        .. accesses
            .Select(access => (Access: access, Variable: Find(access.Name, routine, null)))
            .Where(use => use.Variable is not null)
            .Select(use => new VariableUse(use.Variable!, use.Access)),
    ];

    private FlowVariable? Find(string name, Routine? routine, ArchyVariable? declaration)
    {
        var scope = ScopeOf(name);
        var isOfFlow = IsScope(scope, "Flow") || IsScope(scope, "Common");
        if (!isOfFlow && !IsScope(scope, "Task") && !IsScope(scope, "State"))
        {
            return null;
        }

        var key = (isOfFlow ? null : routine, name);
        if (!_byName.TryGetValue(key, out var variable))
        {
            variable = new FlowVariable(_all.Count, name, key.Item1, declaration);
            _all.Add(variable);
            _byName.Add(key, variable);
        }

        return variable;
    }

    private sealed class NameComparer : IEqualityComparer<(Routine? Routine, string Name)>
    {
        public static NameComparer Instance { get; } = new();

        public bool Equals((Routine? Routine, string Name) x, (Routine? Routine, string Name) y)
            => x.Routine == y.Routine && x.Name.Equals(y.Name, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((Routine? Routine, string Name) key)
            => HashCode.Combine(key.Routine?.Index, key.Name.GetHashCode(StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>A variable of a flow or of one of its routines, declared or only used.</summary>
/// <param name="Index">Its index in <see cref="VariableTable.All"/>.</param>
/// <param name="Name">Its name with the scope.</param>
/// <param name="Routine">The routine that it lives in; null for a variable of the flow.</param>
/// <param name="Declaration">Its declaration; null when it is declared nowhere.</param>
internal sealed record FlowVariable(int Index, string Name, Routine? Routine, ArchyVariable? Declaration)
{
    /// <summary>True when it has a value before any step sets it: an initial one, or the caller's.</summary>
    public bool HasValueAtStart => Declaration is { HasInitialValue: true } or { IsInput: true };
}

/// <summary>One place where a variable is read or set.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Access">Whether it is read or set, and where.</param>
internal readonly record struct VariableUse(FlowVariable Variable, VariableAccess Access);
