namespace Reconciler.Org.Wire;

/// <summary>An answer breaks what the API promises. Who made the call adds which one it was.</summary>
internal sealed class UnusableAnswerException(string field, string problem) : Exception($"{field} {problem}");
