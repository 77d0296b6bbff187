namespace Reconciler.Import.Terraform;

/// <summary>A block, such as a resource.</summary>
/// <param name="Type">Its type, as <c>resource</c>.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Attributes">Its attributes, by name.</param>
/// <param name="Blocks">The blocks in it.</param>
/// <param name="Line">The line that it begins on, from 1.</param>
internal sealed record HclBlock(string Type, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, HclValue> Attributes, IReadOnlyList<HclBlock> Blocks, int Line);
