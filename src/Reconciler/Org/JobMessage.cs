namespace Reconciler.Org;

/// <summary>One message of an Architect job. The diagnostic bodies of the API (<c>details</c>) are left out: they are unredacted.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">The message as the server wrote it.</param>
public sealed record JobMessage(JobMessageSeverity Severity, string Text);
