using Reconciler.Language.Compilation;
using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Rules;

/// <summary>Checks the meaning of the manifests, all rules over all flows. The shape is checked when a manifest is read.</summary>
public static class Validator
{
    private static readonly IRule[] Rules =
    [
        new UniqueFlows(),
        new FlowNames(),
        new FormerNamesAreFree(),
        new CallsFitContracts(),
        new CallsFitContractTypes(),
        new SharedFlowsExist(),
        new NoNestedSharedFlows(),
        new CallableFromCaller(),
        new ContractsAgreeWithArchy(),
        new ContractVersionsAreSemVer(),
        new PointersPointSomewhere(),
        new ExpressionsAreSound(),
        new ValuesFitTheirPlaces(),
        new TargetsAreDeclared(),
    ];

    private static readonly IControlFlowRule[] ControlFlowRules =
    [
        new StepsAreReached(),
        new RoutinesAreReached(),
        new StepsAreWritten(),
        new VariablesAreSet(),
        new VariablesAreUsed(),
        new OutputsAreSet(),
        new CyclesHaveAnExit(),
        new CallsEndOnPurpose(),
    ];

    /// <summary>Everything that is wrong.</summary>
    public static IEnumerable<Diagnostic> Validate(FlowSet flows)
        => Rules.SelectMany(rule => rule.Check(flows)).Concat(CheckControlFlow(flows.Flows));

    /// <summary>What is wrong with the control flow of one flow.</summary>
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
