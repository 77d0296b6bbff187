namespace Reconciler.Import;

/// <summary>What became of a flow in an import.</summary>
public enum ImportOutcome
{
    /// <summary>Its manifest was written.</summary>
    Written,

    /// <summary>A manifest described it already, as it is in the org: it was taken over.</summary>
    TakenOver,

    /// <summary>This project manages it already.</summary>
    Managed,

    /// <summary>There is nothing to import, or another project owns it.</summary>
    Skipped,

    /// <summary>It was to be imported and is not.</summary>
    Failed,
}
