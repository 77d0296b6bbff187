namespace Reconciler.Import.Terraform;

/// <summary>A map.</summary>
/// <param name="Entries">Its entries, in their order.</param>
internal sealed record HclMap(IReadOnlyList<(string Key, HclValue Value)> Entries) : HclValue;
