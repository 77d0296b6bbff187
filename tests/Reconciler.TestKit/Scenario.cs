using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Loading.Project;
using Reconciler.Org;

namespace Reconciler.TestKit;

/// <summary>A project in a folder of its own and an emulated org: runs the pipeline on them as the commands do.</summary>
public sealed class Scenario : IAsyncDisposable
{
    private static readonly ApplyOptions OneAtATime = new()
    {
        Concurrency = 1,
        Polling = new PollSchedule(TimeSpan.Zero, 1, TimeSpan.Zero, TimeSpan.FromMinutes(16)),
    };

    private Scenario(TemporaryFolder project, ScenarioOrg org) => (Project, Org) = (project, org);

    /// <summary>The project's folder.</summary>
    public TemporaryFolder Project { get; }

    /// <summary>The org.</summary>
    public ScenarioOrg Org { get; }

    /// <summary>Starts an org with what the project's emulator environment has from its start.</summary>
    /// <param name="project">The project; it belongs to the scenario from now on.</param>
    /// <param name="choice">Names the environment.</param>
    /// <param name="options">How the emulator starts, besides that.</param>
    public static async Task<Scenario> StartAsync(TemporaryFolder project, ScenarioChoice? choice = null, EmulatorOptions? options = null)
    {
        var validated = await ValidateAsync(project, choice ?? new ScenarioChoice());
        var wanted = options ?? new EmulatorOptions();
        var seed = validated.Project?.Environment?.Emulator is { } emulator ? Seed(wanted.Seed, emulator) : wanted.Seed;
        return new Scenario(project, await ScenarioOrg.StartAsync(wanted with { Seed = seed }));
    }

    /// <summary>Runs <c>plan</c>.</summary>
    public Task<ScenarioRun> PlanAsync(ScenarioChoice? choice = null) => RunAsync(choice ?? new ScenarioChoice(), apply: false);

    /// <summary>Runs <c>apply --yes</c>.</summary>
    public Task<ScenarioRun> ApplyAsync(ScenarioChoice? choice = null) => RunAsync(choice ?? new ScenarioChoice(), apply: true);

    public async ValueTask DisposeAsync()
    {
        await Org.DisposeAsync();
        Project.Dispose();
    }

    private static Task<ValidationResult> ValidateAsync(TemporaryFolder project, ScenarioChoice choice) => Pipeline.ValidateAsync(
        new ProjectOptions { Folder = project.FullName, Environment = choice.Environment, Variables = choice.Variables, EnvironmentVariable = _ => null },
        CancellationToken.None);

    private static EmulatorSeed Seed(EmulatorSeed seed, EmulatorConfig emulator) => seed with
    {
        Queues = [.. seed.Queues, .. emulator.Queues],
        Prompts = [.. seed.Prompts, .. emulator.Prompts],
        Divisions = [.. seed.Divisions, .. emulator.Divisions],
        Schedules = [.. seed.Schedules, .. emulator.Schedules],
        DataTables = [.. seed.DataTables, .. emulator.DataTables],
        ScheduleGroups = [.. seed.ScheduleGroups, .. emulator.ScheduleGroups],
        EmergencyGroups = [.. seed.EmergencyGroups, .. emulator.EmergencyGroups],
        Skills = [.. seed.Skills, .. emulator.Skills],
        Languages = [.. seed.Languages, .. emulator.Languages],
        WrapupCodes = [.. seed.WrapupCodes, .. emulator.WrapupCodes],
        FlowOutcomes = [.. seed.FlowOutcomes, .. emulator.FlowOutcomes],
        FlowMilestones = [.. seed.FlowMilestones, .. emulator.FlowMilestones],
        DataActions = [.. seed.DataActions, .. emulator.DataActions.Select(text => text.Split('/', 2)).Select(parts => new DataActionSeed(parts[0], parts[1]))],
    };

    // Runs are a minute apart, so that "published after it" means something.
    private async Task<ScenarioRun> RunAsync(ScenarioChoice choice, bool apply)
    {
        Org.Time.Advance(TimeSpan.FromMinutes(1));
        Org.Emulator.Wire.Clear();
        var events = new ConcurrentQueue<RunEvent>();
        var run = new ScenarioRun { Validated = await ValidateAsync(Project, choice), Wire = [], Events = [] };
        try
        {
            run = await RunAsync(run, choice, apply, events.Enqueue);
        }
        catch (OrgException exception)
        {
            run = run with { Error = exception };
        }

        return run with { Wire = Org.Emulator.Wire.Entries, Events = [.. events] };
    }

    private async Task<ScenarioRun> RunAsync(ScenarioRun run, ScenarioChoice choice, bool apply, Action<RunEvent> observe)
    {
        if (run.Validated.HasErrors)
        {
            return run;
        }

        var pipeline = new Pipeline(Org.Time, OneAtATime);
        await using var org = Org.Connect(run.Validated.Project!.Environment?.Name ?? "scenario");
        var planned = await pipeline.PlanAsync(run.Validated, org, choice.PlanOptions, CancellationToken.None);
        run = run with { Planned = planned };
        return apply && !planned.HasErrors && planned.Plan.Publishing.Any()
            ? run with { Applied = await pipeline.ApplyAsync(planned.Plan, run.Validated, org, observe, CancellationToken.None, CancellationToken.None) }
            : run;
    }
}
