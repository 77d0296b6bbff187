using Reconciler.Diagnostics;
using Reconciler.Validation.Rules;

namespace Reconciler.Validation;

/// <summary>Checks the meaning of the manifests, all rules over all flows. The shape is checked when a manifest is read.</summary>
public static class Validator
{
    private static readonly IRule[] Rules =
    [
        new UniqueFlows(),
        new FlowNames(),
        new CallsFitContracts(),
        new CallsFitContractTypes(),
        new SharedFlowsExist(),
        new NoNestedSharedFlows(),
        new CallableFromCaller(),
        new ContractsAgreeWithArchy(),
        new PointersPointSomewhere(),
        new ExpressionsAreSound(),
        new ValuesFitTheirPlaces(),
        new TargetsAreDeclared(),
    ];

    /// <summary>Everything that is wrong.</summary>
    public static IEnumerable<Diagnostic> Validate(FlowSet flows) => Rules.SelectMany(rule => rule.Check(flows));
}
