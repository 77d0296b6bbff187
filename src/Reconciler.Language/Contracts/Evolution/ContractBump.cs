namespace Reconciler.Language.Contracts.Evolution;

/// <summary>How much a contract's version must grow, by SemVer.</summary>
public enum ContractBump
{
    /// <summary>Nothing that callers can see has changed.</summary>
    None,

    /// <summary>Callers go on working: a new output, a new optional input.</summary>
    Minor,

    /// <summary>At least one caller may break: something removed, renamed, of another type, or newly required.</summary>
    Major,
}
