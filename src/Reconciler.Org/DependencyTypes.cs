namespace Reconciler.Org;

/// <summary>
/// The names that dependency tracking has for flow types: the type and <c>FLOW</c>, except <c>WORKFLOW</c>. No other kind of thing ends so.
/// Source: Genesys C# SDK 270, the enumerations of the models <c>Dependency</c> and <c>Flow</c>; <c>SPEECH</c> has no counterpart there.
/// </summary>
public static class DependencyTypes
{
    /// <summary>The dependency type of shared flows.</summary>
    public const string SharedFlow = "COMMONMODULEFLOW";

    private const string Suffix = "FLOW";
    private const string Workflow = "WORKFLOW";

    /// <summary>The dependency type of a flow type; null for one that dependency tracking does not have.</summary>
    /// <param name="flowType">The flow type, as <c>commonmodule</c>.</param>
    public static string? OfFlow(string flowType)
    {
        ArgumentException.ThrowIfNullOrEmpty(flowType);
        return flowType.ToUpperInvariant() switch
        {
            "SPEECH" => null,
            Workflow => Workflow,
            var type => type + Suffix,
        };
    }

    /// <summary>The flow type (lower case) of a dependency type; null when it is no flow.</summary>
    /// <param name="dependencyType">The dependency type, as <c>COMMONMODULEFLOW</c>.</param>
    public static string? FlowTypeOf(string dependencyType)
    {
        ArgumentNullException.ThrowIfNull(dependencyType);
        return dependencyType.ToUpperInvariant() switch
        {
            Workflow => Workflow.ToLowerInvariant(),
            var type when type.Length > Suffix.Length && type.EndsWith(Suffix, StringComparison.Ordinal) => type[..^Suffix.Length].ToLowerInvariant(),
            _ => null,
        };
    }
}
