using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Http;

/// <summary>One request, as an endpoint gets it.</summary>
internal sealed record Call(HttpRequest Request, string Path, QueryValues Query, string CorrelationId)
{
    private const string ApiRoot = "/api/v2";

    /// <summary>The values of the segments in braces of the endpoint's path, by their names.</summary>
    public IReadOnlyDictionary<string, string> Route { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The client that calls; null at public endpoints.</summary>
    public StoredIdentity? Caller { get; init; }

    /// <summary>The planned fault of this request, for endpoints that register a job.</summary>
    public FaultRule? JobFault { get; init; }

    /// <summary>The client that calls; status 401 at public endpoints, which do not know it.</summary>
    public StoredIdentity KnownCaller => Caller ?? throw ApiErrors.AuthenticationRequired();

    /// <summary>The address of this server that the caller used, such as <c>http://127.0.0.1:8089</c>.</summary>
    public string Origin => $"{Request.Scheme}://{Request.Host}";

    /// <summary>The address of something in the API, for <c>selfUri</c> fields: the path below <c>/api/v2</c> made complete, without a host.</summary>
    public static string SelfUri(string path) => ApiRoot + path;

    /// <summary>The body of the request as text.</summary>
    public async Task<string> ReadTextAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(Request.Body);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    /// <summary>The body of the request; status 400 when there is none or when it is not of that type.</summary>
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
