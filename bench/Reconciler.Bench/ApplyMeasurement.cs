using System.Diagnostics;
using Reconciler.Applying;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Org.Http;
using Reconciler.Org.Resilience;
using Reconciler.Planning;
using Reconciler.Runs;

namespace Reconciler.Bench;

/// <summary>What it costs to publish every flow of a project in an org with the platform's rate limit, as the program does it.</summary>
/// <param name="What">What was applied.</param>
/// <param name="Flows">Flows that were published.</param>
/// <param name="Wall">How long the apply took.</param>
/// <param name="Calls">Calls that the rate limit counts.</param>
/// <param name="Refused">Calls that the org refused for too many.</param>
internal sealed record ApplyMeasurement(string What, int Flows, TimeSpan Wall, int Calls, int Refused)
{
    /// <summary>The platform's limit for one OAuth client.</summary>
    private const int CallsPerMinute = 300;

    /// <summary>A registration, and one look at the job.</summary>
    private const int FewestCallsPerFlow = 2;

    /// <summary>A shared flow, then a caller.</summary>
    private const int JobsInLine = 2;

    private static readonly TimeSpan JobDuration = TimeSpan.FromSeconds(1);

    /// <summary>Creates the flows of a generated project in an empty org, then changes each and publishes it again.</summary>
    public static async IAsyncEnumerable<ApplyMeasurement> RunAsync(int flows)
    {
        using var project = new GeneratedProject(flows);
        var options = new EmulatorOptions { JobDuration = JobDuration, RateLimitPerMinute = CallsPerMinute, Seed = new EmulatorSeed { Queues = ["Sales"] } };
        await using var emulator = await EmulatorServer.StartAsync(options, CancellationToken.None);
        yield return await ApplyAsync("create", project, emulator);
        project.Change();
        await Task.Delay(TimeSpan.FromMinutes(1), TimeProvider.System);
        yield return await ApplyAsync("update", project, emulator);
    }

    /// <inheritdoc/>
    public override string ToString()
        => $"{What} {Flows} flows: {Wall.TotalSeconds:0.0} s, {(double)Calls / Flows:0.00} calls a flow, {Refused} refused; "
            + $"bound {Bound.TotalSeconds:0.0} s, ratio {Wall / Bound:0.00}";

    // The fewest calls at full use of each window, and never less than the jobs that must wait for each other.
    private TimeSpan Bound
    {
        get
        {
            var windows = (FewestCallsPerFlow * Flows - 1) / CallsPerMinute;
            var jobs = JobsInLine * JobDuration;
            return TimeSpan.FromMinutes(windows) is var limit && limit > jobs ? limit : jobs;
        }
    }

    private static async Task<ApplyMeasurement> ApplyAsync(string what, GeneratedProject project, EmulatorServer emulator)
    {
        var pressure = new OrgPressure();
        var client = EmulatorClient.Default;
        var http = new HttpOrg(OrgEndpoint.ForServer(emulator.BaseAddress, "local", "emulator"), new OrgCredentials(client.Id, client.Secret), null, TimeProvider.System);
        await using var org = new ResilientOrg(http, new ResilienceOptions { OnWait = pressure.Observe }, TimeProvider.System, Random.Shared.NextDouble);
        var validated = await ProjectValidation.ValidateAsync(new ProjectOptions { Folder = project.Root, EnvironmentVariable = _ => null }, CancellationToken.None);
        var context = new RunContext(validated.Valid!, org, new ApplyOptions { Pressure = pressure }, TimeProvider.System);
        emulator.Wire.Clear();
        using var turn = await new ApplyRun(context).BeginAsync(_ => { }, CancellationToken.None);
        var planned = await new PlanRun(context).PlanAsync(new PlanOptions(), CancellationToken.None);
        var started = Stopwatch.GetTimestamp();
        var applied = await new ApplyRun(context).ApplyAsync(planned.Plan, _ => { }, CancellationToken.None, CancellationToken.None);
        var wall = Stopwatch.GetElapsedTime(started);
        if (!applied.IsComplete)
        {
            throw new InvalidOperationException($"The flows could not be applied: {applied.Steps.First(step => step.Reason is not null).Reason}");
        }

        var counted = emulator.Wire.Entries.Where(entry => entry.Path.StartsWith("/api/", StringComparison.Ordinal)).ToArray();
        return new ApplyMeasurement(what, planned.Plan.Publishing.Count(), wall, counted.Length, counted.Count(entry => entry.Status == 429));
    }
}
