using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>A variable that manifests may use as <c>${var.name}</c>.</summary>
/// <param name="Type">Its type; every value must be of it.</param>
/// <param name="Default">Its value where no environment and no <c>--var</c> gives one; null makes it required.</param>
public sealed record VariableDeclaration(string Name, VariableType Type, ScalarNode? Default, SourcePosition Position)
{
    /// <summary>What the variable is for, as the project says; null when it does not.</summary>
    public string? Description { get; init; }

    /// <summary>True when its values are masked in every output.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>The type of a project variable.</summary>
public enum VariableType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}

/// <summary>A variable and its value in the chosen environment.</summary>
/// <param name="Declaration">The variable.</param>
/// <param name="Value">Its value; null when it has none. The position of the node is where the value is written, if it is in a file.</param>
/// <param name="Source">Where the value comes from.</param>
public sealed record VariableValue(VariableDeclaration Declaration, ScalarNode? Value, VariableSource Source)
{
    /// <summary>The environment variable that sets a project variable is named by this prefix and the variable's name.</summary>
    public const string EnvironmentPrefix = "RECONCILER_VAR_";

    /// <summary>The file position, option or environment variable that the value comes from, as shown to the user; null when there is no value.</summary>
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

/// <summary>Where the value of a variable comes from; a later one wins over an earlier one.</summary>
public enum VariableSource
{
    /// <summary>Nowhere: it has no value.</summary>
    None,

    /// <summary>The <c>default</c> of its declaration.</summary>
    Default,

    /// <summary>The <c>variables</c> of the chosen environment.</summary>
    Environment,

    /// <summary>The environment variable <c>RECONCILER_VAR_</c> and its name.</summary>
    EnvironmentVariable,

    /// <summary>A file given with <c>--var-file</c>.</summary>
    File,

    /// <summary><c>--var</c>.</summary>
    Option,
}
