namespace Reconciler.Import.Terraform;

/// <summary>A part of a text.</summary>
/// <param name="Text">The characters, or the expression as it is written.</param>
/// <param name="IsExpression">True for what stands in <c>${…}</c>.</param>
internal sealed record HclPart(string Text, bool IsExpression);
