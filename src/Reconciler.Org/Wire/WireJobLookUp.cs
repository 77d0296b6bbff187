namespace Reconciler.Org.Wire;

/// <summary>API model <c>ArchitectJobMessageDetail</c>, without its bodies: they are unredacted.</summary>
internal sealed record WireJobLookUp(string? Method, string? Url, int? StatusCode, string? StatusMessage, string? CorrelationId, string? ErrorCode);
