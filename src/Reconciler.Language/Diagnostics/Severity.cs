namespace Reconciler.Language.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a look; does not stop anything.</summary>
    Warning,

    /// <summary>Nothing is sent to an org while there is one.</summary>
    Error,
}

/// <summary>Severities as words.</summary>
public static class SeverityWords
{
    /// <summary><c>error</c> or <c>warning</c>: the word in every output and in <c>reconciler.yaml</c>.</summary>
    public static string Word(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
