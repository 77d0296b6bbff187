using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Reconciler.Emulator.Authentication;

namespace Reconciler.Emulator.Tests.Client;

/// <summary>Speaks to an emulator as a program would: over HTTP, with nothing of the emulator's own types.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient _http;

    private ApiClient(Uri baseAddress) => _http = new HttpClient { BaseAddress = baseAddress };

    public static ApiClient Anonymous(Uri baseAddress) => new(baseAddress);

    public static async Task<ApiClient> LoginAsync(Uri baseAddress, EmulatorClient? client = null)
    {
        var api = new ApiClient(baseAddress);
        var reply = await api.TokenAsync((client ?? EmulatorClient.Default).Id, (client ?? EmulatorClient.Default).Secret);
        api.UseToken(reply.Json["access_token"]?.GetValue<string>() ?? "");
        return api;
    }

    public void UseToken(string token) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<ApiReply> TokenAsync(string id, string secret, string grantType = "client_credentials")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", grantType)]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.Latin1.GetBytes($"{id}:{secret}")));
        return SendAsync(request);
    }

    public Task<ApiReply> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<ApiReply> DeleteAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Delete, path));

    public Task<ApiReply> PostAsync(string path, JsonNode? body = null) => SendAsync(WithBody(HttpMethod.Post, path, body));

    public Task<ApiReply> PutAsync(string path, JsonNode body) => SendAsync(WithBody(HttpMethod.Put, path, body));

    /// <summary>Registers a publish job and uploads the file; the job is left to run.</summary>
    public async Task<string> StartPublishAsync(string yaml)
    {
        var job = (await PostAsync("/api/v2/flows/jobs")).Json;
        var reply = await UploadAsync(job, yaml);
        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        return job["id"]?.GetValue<string>() ?? "";
    }

    public async Task<JsonNode> PublishAsync(string yaml)
    {
        var id = await StartPublishAsync(yaml);
        return (await GetAsync($"/api/v2/flows/jobs/{id}?expand=messages")).Json;
    }

    public async Task<string> ExportAsync(string flowId, string? version = null)
    {
        var flow = new JsonObject { ["id"] = flowId };
        if (version is not null)
        {
            flow["version"] = version;
        }

        var state = await ExportAsync(new JsonArray(new JsonObject { ["flow"] = flow }));
        Assert.That(state["status"]?.GetValue<string>(), Is.EqualTo("Success"), state.ToJsonString());
        return Encoding.UTF8.GetString(await DownloadAsync(state));
    }

    public async Task<JsonNode> ExportAsync(JsonArray flows)
    {
        var job = (await PostAsync("/api/v2/flows/export/jobs", new JsonObject { ["flows"] = flows })).Json;
        return (await GetAsync($"/api/v2/flows/export/jobs/{job["id"]}?expand=messages")).Json;
    }

    public static async Task<byte[]> DownloadAsync(JsonNode exportState)
    {
        using var plain = new HttpClient();
        return await plain.GetByteArrayAsync(new Uri(exportState["downloadUrl"]?.GetValue<string>() ?? ""));
    }

    public static async Task<ApiReply> UploadAsync(JsonNode job, string yaml, Action<HttpRequestMessage>? change = null)
    {
        using var plain = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Put, job["presignedUrl"]?.GetValue<string>())
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(yaml)),
        };
        foreach (var (name, value) in job["headers"]?.AsObject() ?? [])
        {
            if (!request.Headers.TryAddWithoutValidation(name, value?.GetValue<string>()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, value?.GetValue<string>());
            }
        }

        change?.Invoke(request);
        return await SendAsync(plain, request);
    }

    public Task<ApiReply> SendAsync(HttpRequestMessage request) => SendAsync(_http, request);

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage WithBody(HttpMethod method, string path, JsonNode? body) => new(method, path)
    {
        Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
    };

    private static async Task<ApiReply> SendAsync(HttpClient http, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await http.SendAsync(request);
            return new ApiReply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers);
        }
    }
}
