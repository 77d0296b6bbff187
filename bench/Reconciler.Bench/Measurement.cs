using System.Diagnostics;
using Reconciler.Applying;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Org.Http;
using Reconciler.Planning;
using Reconciler.Runs;

namespace Reconciler.Bench;

/// <summary>What one size costs.</summary>
internal sealed record Measurement(int Manifests, TimeSpan Validate, long Allocated, long Kept, TimeSpan Plan, int Calls, long PeakMemory)
{
    private static readonly ApplyOptions Options = new()
    {
        Concurrency = 8,
        Polling = new PollSchedule(TimeSpan.Zero, 1, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1)),
    };

    /// <summary>Validates the project, and plans it against an org that has every flow as desired.</summary>
    public static async Task<Measurement> RunAsync(int manifests, CancellationToken cancellationToken)
    {
        using var project = new GeneratedProject(manifests);
        var options = new ProjectOptions { Folder = project.Root, EnvironmentVariable = _ => null };
        var allocatedBefore = GC.GetTotalAllocatedBytes();
        var started = Stopwatch.GetTimestamp();
        var validated = await ProjectValidation.ValidateAsync(options, cancellationToken);
        var validate = Stopwatch.GetElapsedTime(started);
        var allocated = GC.GetTotalAllocatedBytes() - allocatedBefore;
        if (validated.HasErrors || validated.Flows.Count != manifests)
        {
            throw new InvalidOperationException($"The generated manifests are not valid: {validated.Diagnostics.FirstOrDefault()}");
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        var (plan, calls) = await PlanAsync(validated, cancellationToken);
        return new Measurement(manifests, validate, allocated, kept, plan, calls, peak);
    }

    /// <inheritdoc/>
    public override string ToString()
        => $"{Manifests,6} manifests: validate {Validate.TotalSeconds:0.00} s ({Validate.TotalMicroseconds / Manifests:0} µs and "
            + $"{Allocated / 1024.0 / Manifests:0} KiB allocated and {Kept / 1024.0 / Manifests:0} KiB kept each, peak {PeakMemory / 1048576} MiB); no-op plan {Plan.TotalSeconds:0.00} s, {Calls} calls";

    private static async Task<(TimeSpan Elapsed, int Calls)> PlanAsync(ValidationResult validated, CancellationToken cancellationToken)
    {
        await using var emulator = await EmulatorServer.StartAsync(
            new EmulatorOptions { JobDuration = TimeSpan.Zero, Seed = new EmulatorSeed { Queues = ["Sales"] } }, cancellationToken);
        var client = EmulatorClient.Default;
        await using var org = new HttpOrg(
            OrgEndpoint.ForServer(emulator.BaseAddress, "local", "emulator"), new OrgCredentials(client.Id, client.Secret), null, TimeProvider.System);
        var context = new RunContext(validated.Valid!, org, Options, TimeProvider.System);
        await FillAsync(context, org, cancellationToken);
        emulator.Wire.Clear();
        var started = Stopwatch.GetTimestamp();
        var result = await new PlanRun(context).PlanAsync(new PlanOptions(), cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started);
        return result.Plan.HasChanges
            ? throw new InvalidOperationException("The plan should be empty.")
            : (elapsed, emulator.Wire.Count);
    }

    private static async Task FillAsync(RunContext context, HttpOrg org, CancellationToken cancellationToken)
    {
        var planned = await new PlanRun(context).PlanAsync(new PlanOptions(), cancellationToken);
        var publications = context.Flows.ToDictionary(flow => flow.Document.Key, flow => Publication.Of(flow, flow.Document, planned.Plan.Project));
        var applied = await new Applier(org, new JobPolling(Options.Polling, TimeProvider.System), Options, TimeProvider.System, _ => { }).ApplyAsync(planned.Plan, publications, CancellationToken.None, cancellationToken);
        if (!applied.IsComplete)
        {
            throw new InvalidOperationException($"The org could not be filled: {applied.Steps.First(step => step.Reason is not null).Reason}");
        }
    }
}
