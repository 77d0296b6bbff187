namespace Reconciler.Org;

/// <summary>
/// The names that dependency tracking has for flow types: the type in capitals with <c>FLOW</c> behind it, except <c>WORKFLOW</c>. No name of another
/// kind of thing ends in <c>FLOW</c>.
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

    /// <summary>The dependency type of a flow type, for a query.</summary>
    /// <exception cref="ArgumentException">Dependency tracking does not have the flow type.</exception>
    internal static string Require(string flowType) =>
        OfFlow(flowType) ?? throw new ArgumentException($"Dependency tracking has no type for {flowType} flows.", nameof(flowType));

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
