namespace Reconciler.Language.Diagnostics;

/// <summary>What <c>reconciler.yaml</c> says about a code.</summary>
/// <param name="Severity">Its severity; null for <c>off</c>.</param>
/// <param name="Position">Where it is written.</param>
public sealed record SeverityChoice(Severity? Severity, SourcePosition Position);
