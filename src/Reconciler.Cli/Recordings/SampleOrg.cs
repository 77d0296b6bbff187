using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Things;

namespace Reconciler.Cli.Recordings;

/// <summary>
/// An emulated org whose answers together contain every field that the emulator can send: flows locked by a person and by a client, a draft, a
/// deleted flow, jobs that succeeded and that failed, and two of everything that has pages.
/// </summary>
internal sealed class SampleOrg : IAsyncDisposable
{
    private static readonly string[] Names = ["Sample 1", "Sample 2"];

    private readonly EmulatorServer _emulator;
    private readonly HttpClient _client;

    private SampleOrg(EmulatorServer emulator) => (_emulator, _client) = (emulator, new HttpClient { BaseAddress = emulator.BaseAddress });

    /// <summary>The ids that can be asked for.</summary>
    public required SampleIds Ids { get; init; }

    /// <summary>Starts the emulator and fills the org.</summary>
    public static async Task<SampleOrg> StartAsync(CancellationToken cancellationToken)
    {
        var options = new EmulatorOptions { JobDuration = TimeSpan.Zero, RateLimitPerMinute = int.MaxValue, Seed = Seed() };
        var org = new SampleOrg(await EmulatorServer.StartAsync(options, cancellationToken)) { Ids = new SampleIds() };
        try
        {
            await org.PrepareAsync(cancellationToken);
            return org;
        }
        catch
        {
            await org.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a GET request to the emulator.</summary>
    public async Task<SampleAnswer> GetAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await _client.GetAsync(address, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers).Select(header => header.Key.ToLowerInvariant()).ToHashSet();
        return new SampleAnswer((int)response.StatusCode, headers, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _emulator.DisposeAsync();
    }

    private static EmulatorSeed Seed() => new()
    {
        Queues = Names,
        Divisions = Names,
        Prompts = Names,
        DataActions = [.. Names.Select(name => new DataActionSeed("Samples", name))],
        DataTables = Names,
        Schedules = Names,
        ScheduleGroups = Names,
        EmergencyGroups = Names,
        Skills = Names,
        Languages = Names,
        WrapupCodes = Names,
        FlowOutcomes = Names,
        FlowMilestones = Names,
        Flows = [SampleFlows.Module, .. Names.Select(SampleFlows.Caller), .. new[] { "inqueueCall", "inqueueEmail", "inqueueShortMessage" }.Select(SampleFlows.Inqueue)],
        CallRoutes = [.. Names.Select(name => new CallRouteSeed(name)
        {
            OpenHoursFlow = name,
            ClosedHoursFlow = name,
            HolidayHoursFlow = name,
            ScheduleGroup = Names[0],
            Dnis = ["+1555010" + name[^1]],
        })],
        QueueFlows = [.. new[] { "inqueueCall", "inqueueEmail", "inqueueShortMessage" }.Select(type => new FlowUseSeed(Names[0], $"Sample {type}"))],
        EmergencyFlows = [.. Names.Select(name => new FlowUseSeed(name, Names[0]))],
    };

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await LogInAsync(cancellationToken);
        foreach (var yaml in new[] { SampleFlows.Caller("Sample Of A Client"), SampleFlows.Caller("Sample Deleted"), SampleFlows.Broken, SampleFlows.Caller("Sample Of A Client") })
        {
            Ids.PublishJobs.Add(await PublishAsync(yaml, cancellationToken));
        }

        var locked = _emulator.Org.FindFlow("inboundcall", "Sample Of A Client")!.Id;
        await PostAsync($"/api/v2/flows/actions/checkout?flow={locked}", body: null, cancellationToken);
        _emulator.Org.SaveDraftAs("Ann", SampleFlows.Caller(Names[0]));
        Ids.Deleted = _emulator.Org.FindFlow("inboundcall", "Sample Deleted")!.Id;
        _emulator.Org.Delete(Ids.Deleted);
        Ids.Flows.AddRange(_emulator.Org.Flows.Select(flow => (flow.Id, flow.Type.ToUpperInvariant() + "FLOW")));
        foreach (var flow in new[] { locked, "no-such-flow" })
        {
            var request = new JsonObject { ["flows"] = new JsonArray(new JsonObject { ["flow"] = new JsonObject { ["id"] = flow } }) };
            Ids.ExportJobs.Add(Id(await PostAsync("/api/v2/flows/export/jobs", request, cancellationToken)));
        }

        var routes = await GetAsync("/api/v2/architect/ivrs", cancellationToken);
        Ids.CallRoutes.AddRange(routes.Body!["entities"]!.AsArray().Select(route => Id(route!)));
    }

    private async Task LogInAsync(CancellationToken cancellationToken)
    {
        var (id, secret) = (EmulatorClient.Default.Id, EmulatorClient.Default.Secret);
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
        using var response = await _client.PostAsync("/oauth/token", form, cancellationToken);
        var token = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!["access_token"]!.GetValue<string>();
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    private async Task<string> PublishAsync(string yaml, CancellationToken cancellationToken)
    {
        var job = await PostAsync("/api/v2/flows/jobs", body: null, cancellationToken);
        using var plain = new HttpClient();
        using var upload = new HttpRequestMessage(HttpMethod.Put, job["presignedUrl"]!.GetValue<string>()) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(yaml)) };
        foreach (var (name, value) in job["headers"]!.AsObject())
        {
            if (!upload.Headers.TryAddWithoutValidation(name, value!.GetValue<string>()))
            {
                upload.Content.Headers.TryAddWithoutValidation(name, value.GetValue<string>());
            }
        }

        using var response = await plain.SendAsync(upload, cancellationToken);
        response.EnsureSuccessStatusCode();
        await GetAsync($"/api/v2/flows/jobs/{Id(job)}", cancellationToken);
        return Id(job);
    }

    private async Task<JsonNode> PostAsync(string address, JsonNode? body, CancellationToken cancellationToken)
    {
        using var content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(address, content, cancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
    }

    private static string Id(JsonNode entity) => entity["id"]!.GetValue<string>();
}

/// <summary>An answer of the sample org.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The names of its headers, in lower case.</param>
/// <param name="Body">Its content; null when it is empty.</param>
internal sealed record SampleAnswer(int Status, IReadOnlySet<string> Headers, JsonNode? Body);
