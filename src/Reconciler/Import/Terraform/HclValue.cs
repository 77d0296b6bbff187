namespace Reconciler.Import.Terraform;

/// <summary>A value of a Terraform configuration, as far as it can be read without running Terraform.</summary>
internal abstract record HclValue;

/// <summary>A text; also a number or a boolean, and a reference, which is a text of one expression.</summary>
/// <param name="Parts">Its parts, in their order.</param>
internal sealed record HclText(IReadOnlyList<HclPart> Parts) : HclValue
{
    /// <summary>The text, when nothing in it has to be computed; else null.</summary>
    public string? Literal => Parts.All(part => !part.IsExpression) ? string.Concat(Parts.Select(part => part.Text)) : null;
}

/// <summary>A part of a text: characters, or an expression that Terraform fills in.</summary>
/// <param name="Text">The characters, or the expression as it is written.</param>
/// <param name="IsExpression">True for what stands in <c>${…}</c>.</param>
internal sealed record HclPart(string Text, bool IsExpression);

/// <summary>A list of values.</summary>
/// <param name="Items">Its items, in their order.</param>
internal sealed record HclList(IReadOnlyList<HclValue> Items) : HclValue;

/// <summary>A map of values.</summary>
/// <param name="Entries">Its entries, in their order.</param>
internal sealed record HclMap(IReadOnlyList<(string Key, HclValue Value)> Entries) : HclValue;

/// <summary>A value that Terraform computes: a call, an operator, a condition.</summary>
/// <param name="Text">The expression as it is written.</param>
internal sealed record HclComputed(string Text) : HclValue;

/// <summary>A block of a configuration, such as a resource: attributes and blocks in braces.</summary>
/// <param name="Type">Its type, as <c>resource</c>.</param>
/// <param name="Attributes">Its attributes, by name.</param>
/// <param name="Blocks">The blocks in it.</param>
/// <param name="Line">The line that it begins on, from 1.</param>
internal sealed record HclBlock(string Type, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, HclValue> Attributes, IReadOnlyList<HclBlock> Blocks, int Line);
