using Reconciler.Language.Yaml;

namespace Reconciler.TestKit.Edits;

/// <summary>A kind of edit that somebody makes on purpose.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="At">Every place of a document where it can be made.</param>
public sealed record SemanticEdit(string Name, Func<MapNode, IEnumerable<Edited>> At)
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<SemanticEdit> All { get; } = [.. ValueEdits.All, .. StepEdits.All, .. FlowEdits.All];

    public override string ToString() => Name;
}
