namespace Reconciler.Org.Wire;

/// <summary>API model <c>ErrorBody</c>.</summary>
internal sealed record WireError
{
    public string? Message { get; init; }

    public string? Code { get; init; }

    public IReadOnlyDictionary<string, string?>? MessageParams { get; init; }

    public IReadOnlyList<WireErrorDetail>? Details { get; init; }
}
