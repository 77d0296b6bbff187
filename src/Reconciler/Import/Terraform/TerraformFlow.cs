namespace Reconciler.Import.Terraform;

/// <summary>A resource <c>genesyscloud_flow</c> of a Terraform configuration.</summary>
/// <param name="Address">Its address, as <c>genesyscloud_flow.sales</c>.</param>
/// <param name="Place">Where it is written: file and line.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Repeats">The argument that makes several flows of it; null for one flow.</param>
internal sealed record TerraformFlow(string Address, string Place, IReadOnlyDictionary<string, HclValue> Attributes, string? Repeats);
