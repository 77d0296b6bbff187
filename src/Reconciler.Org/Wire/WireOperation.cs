namespace Reconciler.Org.Wire;

/// <summary>API model <c>Operation</c>.</summary>
internal sealed record WireOperation(string? ActionName, WireRef? User, WireRef? Client)
{
    public string? Id { get; init; }

    public bool? Complete { get; init; }

    public string? ActionStatus { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }
}
