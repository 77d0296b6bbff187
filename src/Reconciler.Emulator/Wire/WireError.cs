namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>ErrorBody</c> of the SDK.</summary>
internal sealed record WireError
{
    public required string Message { get; init; }

    public required string Code { get; init; }

    public required int Status { get; init; }

    public string? MessageWithParams { get; init; }

    public IReadOnlyDictionary<string, string>? MessageParams { get; init; }

    public required string ContextId { get; init; }

    public IReadOnlyList<WireErrorDetail> Details { get; init; } = [];

    public IReadOnlyList<WireError> Errors { get; init; } = [];
}

/// <summary>Model <c>Detail</c> of an ErrorBody.</summary>
internal sealed record WireErrorDetail(string? EntityId, string? EntityName);
