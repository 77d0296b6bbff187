namespace Reconciler.Import.Terraform;

/// <summary>A text; also a number or a boolean, and a reference, which is a text of one expression.</summary>
/// <param name="Parts">Its parts, in their order.</param>
internal sealed record HclText(IReadOnlyList<HclPart> Parts) : HclValue
{
    /// <summary>The text, when nothing in it has to be computed; else null.</summary>
    public string? Literal => Parts.All(part => !part.IsExpression) ? string.Concat(Parts.Select(part => part.Text)) : null;
}
