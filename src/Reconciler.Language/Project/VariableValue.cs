using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>A variable and its value in the chosen environment.</summary>
/// <param name="Declaration">The variable.</param>
/// <param name="Value">Its value; null when it has none. Its position tells where it is written.</param>
/// <param name="Source">Where the value comes from.</param>
public sealed record VariableValue(VariableDeclaration Declaration, ScalarNode? Value, VariableSource Source)
{
    /// <summary>What the name of the environment variable begins with that gives a value.</summary>
    public const string EnvironmentPrefix = "RECONCILER_VAR_";

    /// <summary>The place or option that the value comes from; null when there is no value.</summary>
    /// <param name="environment">The chosen environment's name.</param>
    public string? From(string? environment) => Source switch
    {
        VariableSource.Default => $"{Value!.Position}, default",
        VariableSource.Environment => $"{Value!.Position}, environment {environment}",
        VariableSource.EnvironmentVariable => $"environment variable {EnvironmentPrefix}{Declaration.Name}",
        VariableSource.File => $"{Value!.Position}",
        VariableSource.Option => "--var",
        _ => null,
    };
}
