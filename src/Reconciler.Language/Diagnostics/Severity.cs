namespace Reconciler.Language.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a look; does not stop anything.</summary>
    Warning,

    /// <summary>Nothing is sent to an org while there is one.</summary>
    Error,
}
