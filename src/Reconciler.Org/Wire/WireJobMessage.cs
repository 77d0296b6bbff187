namespace Reconciler.Org.Wire;

/// <summary>API model <c>ArchitectJobMessage</c>.</summary>
internal sealed record WireJobMessage(string? Type, string? Text, IReadOnlyList<WireJobLookUp>? Details = null);
