namespace Reconciler.Language.Compilation.Steps;

/// <summary>A variable that steps can name.</summary>
/// <param name="FullName">Its name with the scope: <c>Flow.authResult</c>.</param>
/// <param name="Type">Its Architect type.</param>
internal sealed record ScopedVariable(string FullName, string Type);
