using Reconciler.Language.Compilation;
using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Rules;

/// <summary>Checks the meaning of the manifests: every rule over all flows. Their shape is checked when a manifest is read.</summary>
public static class Validator
{
    private static readonly IRule[] Rules =
    [
        new FlowNames(),
        new FormerNamesAreFree(),
        new SharedFlowCalls(),
        new WrittenContracts(),
        new PointersPointSomewhere(),
        new ExpressionsAreSound(),
        new ValuesFitTheirPlaces(),
        new TargetsAreDeclared(),
    ];

    private static readonly IControlFlowRule[] ControlFlowRules =
    [
        new StepsAreReached(),
        new VariablesAreSet(),
        new VariablesAreUsed(),
        new OutputsAreSet(),
        new CyclesHaveAnExit(),
        new CallsEndOnPurpose(),
    ];

    /// <summary>Checks every rule.</summary>
    /// <returns>The breaches, in the order of the rules; the control flow is not checked of a flow that the compiler found errors in.</returns>
    public static IEnumerable<Diagnostic> Validate(FlowSet flows)
        => Rules.SelectMany(rule => rule.Check(flows)).Concat(CheckControlFlow(flows.Flows));

    /// <summary>Checks the rules about control flow for one flow.</summary>
    internal static IEnumerable<Diagnostic> CheckControlFlow(FlowDocument flow)
    {
        var analysis = new FlowAnalysis(flow);
        return ControlFlowRules.SelectMany(rule => rule.Check(analysis));
    }

    // Of a flow that the compiler found errors in, steps may be missing: nothing can be said of its control flow.
    private static IEnumerable<Diagnostic> CheckControlFlow(IReadOnlyList<CompiledFlow> flows)
    {
        var found = new Diagnostic[flows.Count][];
        Parallel.For(0, found.Length, i => found[i] = flows[i].IsSound ? [.. CheckControlFlow(flows[i].Document)] : []);
        return found.SelectMany(diagnostics => diagnostics);
    }
}

/// <summary>One rule about the meaning of the manifests. It looks at compiled flows only, so it holds for both body forms.</summary>
internal interface IRule
{
    /// <summary>The breaches of the rule.</summary>
    IEnumerable<Diagnostic> Check(FlowSet flows);
}

/// <summary>One rule about the control flow of a single flow.</summary>
internal interface IControlFlowRule
{
    /// <summary>The breaches of the rule.</summary>
    IEnumerable<Diagnostic> Check(FlowAnalysis flow);
}
