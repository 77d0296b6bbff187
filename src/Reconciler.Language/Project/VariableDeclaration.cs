using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>A variable that manifests may use as <c>${var.name}</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; every value must fit.</param>
/// <param name="Default">Its value where no environment and no <c>--var</c> gives one; null makes it required.</param>
/// <param name="Position">Where it is declared.</param>
public sealed record VariableDeclaration(string Name, VariableType Type, ScalarNode? Default, SourcePosition Position)
{
    /// <summary>What it is for; null when nobody says so.</summary>
    public string? Description { get; init; }

    /// <summary>True when its values are masked in every output.</summary>
    public bool IsSecret { get; init; }
}
