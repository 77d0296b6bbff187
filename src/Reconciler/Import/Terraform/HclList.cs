namespace Reconciler.Import.Terraform;

/// <summary>A list.</summary>
/// <param name="Items">Its items, in their order.</param>
internal sealed record HclList(IReadOnlyList<HclValue> Items) : HclValue;
