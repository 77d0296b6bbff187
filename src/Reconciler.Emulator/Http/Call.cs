using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Http;

/// <summary>One request, as an endpoint sees it.</summary>
internal sealed record Call(HttpRequest Request, string Path, QueryValues Query, string CorrelationId)
{
    private const string ApiRoot = "/api/v2";

    public IReadOnlyDictionary<string, string> Route { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who calls; only public endpoints may look at it before it is known.</summary>
    public StoredIdentity? Caller { get; init; }

    /// <summary>The planned fault of this request, for endpoints that register a job.</summary>
    public FaultRule? JobFault { get; init; }

    public StoredIdentity KnownCaller => Caller ?? throw ApiErrors.AuthenticationRequired();

    /// <summary>Origin of this server, as the caller addressed it.</summary>
    public string Origin => $"{Request.Scheme}://{Request.Host}";

    public static string SelfUri(string path) => ApiRoot + path;

    public async Task<string> ReadTextAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(Request.Body);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    public async Task<T> ReadJsonAsync<T>(JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(Request.Body, type, cancellationToken)
                ?? throw ApiErrors.BadRequest("The request has no body.");
        }
        catch (JsonException exception)
        {
            throw ApiErrors.BadRequest($"The body is not the expected JSON: {exception.Message}");
        }
    }
}
