using Reconciler.Language.Diagnostics;

namespace Reconciler.Import.Terraform;

/// <summary>What an import of a Terraform configuration did.</summary>
/// <param name="Written">The flows whose manifests were written: the resource, and the manifest's path.</param>
/// <param name="Left">The flows that were not, with the reason as a clause.</param>
/// <param name="Variables">The variables that the manifests use.</param>
/// <param name="Diagnostics">What could not be read.</param>
public sealed record TerraformResult(
    IReadOnlyList<(string Address, string Manifest)> Written,
    IReadOnlyList<(string Address, string Place, string Why)> Left,
    IReadOnlyList<TerraformVariable> Variables,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when a flow was not imported, or something could not be read.</summary>
    public bool HasFailed => Left.Count > 0 || Diagnostics.HasErrors();
}

/// <summary>A variable that imported manifests use, and that the project has to declare.</summary>
/// <param name="Name">Its name in the project.</param>
/// <param name="Reference">What Terraform calls it.</param>
/// <param name="Default">Its default in the configuration; null when it has none.</param>
public sealed record TerraformVariable(string Name, string Reference, string? Default);
