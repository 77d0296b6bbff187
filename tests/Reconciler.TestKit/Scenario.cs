using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Import;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Rollback;
using Reconciler.Runs;
using Reconciler.SavedPlans;

namespace Reconciler.TestKit;

/// <summary>A project in a folder of its own and an emulated org: runs the pipeline on them as the commands do.</summary>
public sealed class Scenario : IAsyncDisposable
{
    private static readonly ApplyOptions OneAtATime = new()
    {
        Concurrency = 1,
        MostConcurrency = 1,
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
        var seeded = validated.Project?.Environment?.Emulator is { } emulator
            ? wanted with
            {
                Seed = Seed(wanted.Seed, emulator),
                ReportPublisher = wanted.ReportPublisher && emulator.ReportPublisher,
                DependencyIndex = emulator.IsDependencyIndexBuilding ? Reconciler.Emulator.State.DependencyIndexStatus.BuildInProgress : wanted.DependencyIndex,
            }
            : wanted;
        return new Scenario(project, await ScenarioOrg.StartAsync(seeded, TimeSpan.Zero));
    }

    /// <summary>Forgets what former runs kept in the project, as on a fresh clone.</summary>
    public void Forget()
    {
        if (Directory.Exists(Project.PathOf(ProjectConfig.StateFolder)))
        {
            Directory.Delete(Project.PathOf(ProjectConfig.StateFolder), recursive: true);
        }
    }

    /// <summary>Runs <c>plan</c>.</summary>
    public Task<ScenarioRun> PlanAsync(ScenarioChoice? choice = null)
        => RunAsync(choice, (run, context, _) => PlanAsync(run, choice ?? new ScenarioChoice(), context));

    /// <summary>Runs <c>apply --yes</c>.</summary>
    public Task<ScenarioRun> ApplyAsync(ScenarioChoice? choice = null) => RunAsync(choice, async (run, context, observe) =>
    {
        using var turn = await new ApplyRun(context).BeginAsync(observe, CancellationToken.None);
        var planned = await PlanAsync(run, choice ?? new ScenarioChoice(), context);
        return planned.Planned is { HasErrors: false, Plan: var plan } && plan.Writing.Any() && (plan.Breaches.Count == 0 || choice?.Force == true)
            ? await CarryOutAsync(planned, choice?.RollsBackOnFailure == true ? plan.WithDeletesLast() : plan, choice, context, observe)
            : planned;
    });

    /// <summary>Runs <c>rollback --yes</c>.</summary>
    public Task<ScenarioRun> RollBackAsync(string flow, string? version = null, ScenarioChoice? choice = null) => RunAsync(choice, async (run, context, observe) =>
    {
        using var turn = await new ApplyRun(context).BeginAsync(observe, CancellationToken.None);
        var options = new RollbackOptions(flow, version, (choice ?? new ScenarioChoice()).PlanOptions);
        var flowless = run.Validated with { Flows = [] };
        var withoutFlows = new RunContext(flowless.Valid!, context.Org, OneAtATime, Org.Time);
        var planned = run with { Planned = await new RollbackRun(withoutFlows).PlanAsync(options, CancellationToken.None) };
        return planned.Planned is { HasErrors: false, Plan: var plan } && plan.Writing.Any()
            ? await CarryOutAsync(planned with { Validated = flowless }, plan, choice, withoutFlows, observe)
            : planned;
    });

    /// <summary>Runs <c>plan --out</c>; the file lies in the project's state folder.</summary>
    public Task<ScenarioRun> SaveAsync(ScenarioChoice? choice = null) => RunAsync(choice, async (run, context, _) =>
    {
        var options = (choice ?? new ScenarioChoice()).PlanOptions;
        var planned = await PlanAsync(run, choice ?? new ScenarioChoice(), context);
        var saved = SavedPlan.Of(planned.Planned!.Plan, options, run.Validated.Flows, context.Org.Identity);
        await PlanFile.WriteAsync(SavedPath, saved, run.Validated.Project!.Secrets, CancellationToken.None);
        return planned;
    });

    /// <summary>The plan of <see cref="SaveAsync"/>, read back.</summary>
    public async Task<SavedPlan> ReadSavedAsync()
    {
        var diagnostics = new DiagnosticBag();
        return await PlanFile.ReadAsync(SavedPath, "plan.json", diagnostics, CancellationToken.None) ?? throw new InvalidOperationException($"{diagnostics.Sorted()[0]}");
    }

    /// <summary>Runs <c>apply PLAN --yes</c> with the plan of <see cref="SaveAsync"/>.</summary>
    public Task<ScenarioRun> ApplySavedAsync(ScenarioChoice? choice = null) => RunAsync(choice, async (run, context, observe) =>
    {
        using var turn = await new ApplyRun(context).BeginAsync(observe, CancellationToken.None);
        var taken = await new SavedPlanRun(context).TakeAsync(await ReadSavedAsync(), CancellationToken.None);
        var planned = run with { Planned = taken };
        return taken.HasErrors
            ? planned
            : planned with { Applied = await new ApplyRun(context).ApplyAsync(taken.Plan, observe, CancellationToken.None, CancellationToken.None) };
    });

    /// <summary>Runs <c>drift</c>.</summary>
    public Task<ScenarioRun> DriftAsync(ScenarioChoice? choice = null, ReadOptions? reading = null) => RunAsync(choice, async (run, context, _) =>
    {
        var options = (choice ?? new ScenarioChoice()).DriftOptions with { Reading = reading ?? new ReadOptions() };
        return run with { Drift = await new DriftRun(context).DetectAsync(options, CancellationToken.None) };
    });

    public async ValueTask DisposeAsync()
    {
        await Org.DisposeAsync();
        Project.Dispose();
    }

    private string SavedPath => Project.PathOf($"{ProjectConfig.StateFolder}/plan.json");

    private static Task<ValidationResult> ValidateAsync(TemporaryFolder project, ScenarioChoice choice) => ProjectValidation.ValidateAsync(Options(project, choice), CancellationToken.None);

    private static ProjectOptions Options(TemporaryFolder project, ScenarioChoice choice)
        => new() { Folder = project.FullName, Environment = choice.Environment, Variables = choice.Variables, EnvironmentVariable = _ => null };

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

    /// <summary>Runs <c>drift --accept</c>.</summary>
    public Task<ScenarioRun> AcceptAsync() => RunAsync(new ScenarioChoice(), async (run, context, _) =>
    {
        var accepted = await new DriftRun(context).AcceptAsync(new DriftOptions(), CancellationToken.None);
        return run with { Drift = accepted.Drift, Accepted = accepted };
    });

    /// <summary>Runs <c>import</c>; the project need not have a manifest.</summary>
    public async Task<ScenarioRun> ImportAsync(ImportOptions? options = null, Action<ImportProgress>? observe = null)
    {
        Org.Time.Advance(TimeSpan.FromMinutes(1));
        Org.Emulator.Wire.Clear();
        var opened = await ImportRun.OpenAsync(Options(Project, new ScenarioChoice()), CancellationToken.None);
        var run = new ScenarioRun { Validated = opened, Wire = [], Events = [] };
        if (opened.Valid is { } project)
        {
            await using var org = Org.Connect(project.Config.Environment?.Name ?? "scenario");
            var imported = await new ImportRun(new RunContext(project, org, OneAtATime, Org.Time)).ImportAsync(options ?? new ImportOptions(), observe ?? (_ => { }), CancellationToken.None);
            run = run with { Imported = imported };
        }

        return run with { Wire = Org.Emulator.Wire.Entries };
    }

    private static async Task<ScenarioRun> CarryOutAsync(ScenarioRun run, Plan plan, ScenarioChoice? choice, RunContext context, Action<RunEvent> observe)
    {
        var result = await new ApplyRun(context).ApplyAsync(plan, observe, CancellationToken.None, CancellationToken.None);
        var applied = run with { Applied = result };
        return choice?.RollsBackOnFailure == true && result.Count(StepOutcome.Failed) > 0
            ? applied with { Restored = await new RollbackRun(context).RollBackAsync(plan, result, observe, CancellationToken.None, CancellationToken.None) }
            : applied;
    }

    private static async Task<ScenarioRun> PlanAsync(ScenarioRun run, ScenarioChoice choice, RunContext context)
        => run with { Planned = await new PlanRun(context).PlanAsync(choice.PlanOptions, CancellationToken.None) };

    // Runs are a minute apart, so that "published after it" means something.
    private async Task<ScenarioRun> RunAsync(ScenarioChoice? choice, Func<ScenarioRun, RunContext, Action<RunEvent>, Task<ScenarioRun>> command)
    {
        Org.Time.Advance(TimeSpan.FromMinutes(1));
        Org.Emulator.Wire.Clear();
        var events = new ConcurrentQueue<RunEvent>();
        var run = new ScenarioRun { Validated = await ValidateAsync(Project, choice ?? new ScenarioChoice()), Wire = [], Events = [] };
        try
        {
            if (run.Validated.Valid is { } project)
            {
                await using var org = Org.Connect(project.Config.Environment?.Name ?? "scenario");
                run = await command(run, new RunContext(project, org, OneAtATime, Org.Time), events.Enqueue);
            }
        }
        catch (OrgException exception)
        {
            run = run with { Error = exception };
        }

        return run with { Wire = Org.Emulator.Wire.Entries, Events = [.. events] };
    }
}
