namespace Reconciler.Import.Terraform;

/// <summary>A value that Terraform computes: a call, an operator, a condition.</summary>
/// <param name="Text">It as it is written.</param>
internal sealed record HclComputed(string Text) : HclValue;
