namespace Reconciler.Comparison;

/// <summary>How a flow differs between two orgs.</summary>
public enum FlowDifferenceKind
{
    /// <summary>Both have the same.</summary>
    Same,

    /// <summary>Both have it, with other content.</summary>
    Different,

    /// <summary>Only the first org has it published.</summary>
    OnlyInFirst,

    /// <summary>Only the second org has it published.</summary>
    OnlyInSecond,

    /// <summary>Neither org has it published.</summary>
    InNeither,
}
