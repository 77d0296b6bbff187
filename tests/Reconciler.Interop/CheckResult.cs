namespace Reconciler.Interop;

/// <summary>What one check of the script came to: a line that it prints.</summary>
/// <param name="Group">The file in <c>tests/interop/checks</c>, without its extension.</param>
/// <param name="Name">What is checked.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
internal sealed record CheckResult(string Group, string Name, string? Problem);
