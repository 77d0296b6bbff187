namespace Reconciler.Org.Wire;

/// <summary>API model <c>RegisterArchitectJobResponse</c>.</summary>
internal sealed record WirePublishRegistration
{
    public string? Id { get; init; }

    public string? PresignedUrl { get; init; }

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Without the address and the headers, which carry a signature.</summary>
    public override string ToString() => $"publish registration {Id}";
}
