namespace Reconciler.Import.Terraform;

/// <summary>A variable that imported manifests use, and that the project has to declare.</summary>
/// <param name="Name">Its name in the project.</param>
/// <param name="Reference">What Terraform calls it.</param>
/// <param name="Default">Its default in the configuration; null when it has none.</param>
public sealed record TerraformVariable(string Name, string Reference, string? Default);
