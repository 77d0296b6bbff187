namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>ArchitectJobMessageDetail</c>: a look-up behind the message.</summary>
internal sealed record WireJobMessageDetail(
    string Type,
    string Method,
    string Url,
    int StatusCode,
    string StatusMessage,
    string CorrelationId,
    string ResponseBody);
