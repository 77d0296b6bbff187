namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>Operation</c>.</summary>
internal sealed record WireOperation
{
    public required string Id { get; init; }

    public required bool Complete { get; init; }

    public WireEntity? User { get; init; }

    public WireEntity? Client { get; init; }

    public string? ErrorMessage { get; init; }

    public string? ErrorCode { get; init; }

    public required string ActionName { get; init; }

    public required string ActionStatus { get; init; }
}
