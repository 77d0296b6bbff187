using Reconciler.Language.Flows;

namespace Reconciler.Scenarios.Running;

/// <summary>One folder of <c>Cases</c>: a project, what happened before, and the files that record what a plan and an apply said and sent.</summary>
internal sealed class GoldenCase(string folder)
{
    private const string MendFolder = "mend/";
    private const string MeanwhileFolder = "meanwhile/";
    private const string OrgFolder = "org/";

    private static readonly string Home = RepositoryFolder.PathOf("tests", "Reconciler.Scenarios");

    private readonly CaseScript _script = CaseScript.Read(folder);

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Home, "Cases")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static GoldenCase Named(string name) => new(Path.Combine(Home, "Cases", name));

    public async Task CheckAsync()
    {
        await using var scenario = await PrepareAsync();
        var runs = new List<(string Title, ScenarioRun Run)>();
        if (_script.Drift)
        {
            runs.Add(("drift", await scenario.DriftAsync(_script.Choice)));
        }

        runs.Add(("plan", _script.Saved ? await scenario.SaveAsync(_script.Choice) : await scenario.PlanAsync(_script.Choice)));
        runs.Add(("apply", _script.Saved ? await ApplySavedAsync(scenario) : await scenario.ApplyAsync(_script.Choice)));
        if (await MendAsync(scenario))
        {
            runs.Add(("mended plan", await scenario.PlanAsync(_script.Choice)));
            runs.Add(("mended apply", await scenario.ApplyAsync(_script.Choice)));
        }

        var last = runs[^1].Run;
        runs.Add(("second plan", await scenario.PlanAsync(_script.Choice)));
        runs.Add(("second apply", await scenario.ApplyAsync(_script.Choice)));

        var drift = await scenario.DriftAsync(_script.Choice);
        Assert.Multiple(() =>
        {
            Record(runs, scenario);
            IsSettled(last, runs[^2].Run, runs[^1].Run, drift);
        });
    }

    /// <summary>What the user chose.</summary>
    public ScenarioChoice Choice => _script.Choice;

    /// <summary>The case just before its first run.</summary>
    public async Task<Scenario> PrepareAsync()
    {
        var project = new TemporaryFolder();
        if (_script.Base is { } start)
        {
            project.CopyFrom(Path.Combine(Home, "Bases", start), _ => true);
        }
        else
        {
            project.CopyFrom(folder, IsOfProject);
        }

        var scenario = await Scenario.StartAsync(project, _script.Choice);
        await new CaseSteps(scenario, folder, _script.Choice).DoAsync(_script.Before);
        project.CopyFrom(folder, IsOfProject);
        _script.Remove.ForEach(path => File.Delete(project.PathOf(path)));
        return scenario;
    }

    private async Task<ScenarioRun> ApplySavedAsync(Scenario scenario)
    {
        await new CaseSteps(scenario, folder, _script.Choice).DoAsync(_script.Meanwhile);
        var files = Path.Combine(folder, MeanwhileFolder);
        if (Directory.Exists(files))
        {
            scenario.Project.CopyFrom(files, _ => true);
        }

        return await scenario.ApplySavedAsync(_script.Choice);
    }

    private async Task<bool> MendAsync(Scenario scenario)
    {
        var files = Path.Combine(folder, MendFolder);
        if (Directory.Exists(files))
        {
            scenario.Project.CopyFrom(files, _ => true);
        }

        await new CaseSteps(scenario, folder, _script.Choice).DoAsync(_script.Mend);
        return Directory.Exists(files) || _script.Mend.Count > 0;
    }

    private void Record(List<(string Title, ScenarioRun Run)> runs, Scenario scenario)
    {
        ScenarioRun? Run(string title) => runs.Find(run => run.Title == title).Run;
        Golden.Check(Path.Combine(folder, "drift.txt"), CaseRecord.Text(Run("drift")?.DriftText));
        Golden.Check(Path.Combine(folder, "plan.txt"), CaseRecord.Text(Run("plan")!.PlanText));
        Golden.Check(Path.Combine(folder, "refused.txt"), _script.Saved && Run("apply")!.Planned is { HasErrors: true } ? CaseRecord.Text(Run("apply")!.PlanText) : null);
        Golden.Check(Path.Combine(folder, "apply.txt"), CaseRecord.Text(Run("apply")!.ApplyText));
        Golden.Check(Path.Combine(folder, "mended-plan.txt"), CaseRecord.Text(Run("mended plan")?.PlanText));
        Golden.Check(Path.Combine(folder, "mended-apply.txt"), CaseRecord.Text(Run("mended apply")?.ApplyText));
        Golden.Check(Path.Combine(folder, "second-plan.txt"), CaseRecord.Text(Run("second plan")!.PlanText));
        Golden.Check(Path.Combine(folder, "wire.txt"), CaseRecord.Wire(runs));
        Golden.Check(Path.Combine(folder, "org.txt"), CaseRecord.Org(scenario.Org.Emulator.Org));
    }

    // What is blocked, or refers to something that is not there, stays so; all else is settled by one apply.
    private static void IsSettled(ScenarioRun applied, ScenarioRun secondPlan, ScenarioRun secondApply, ScenarioRun drift)
    {
        Assert.That(secondPlan.Planned?.Plan.Writing.Select(step => step.Key) ?? [], Is.Empty.Or.EqualTo(Refused(applied)), "the second plan");
        if (applied.Diagnostics.Count == 0 && applied.Planned is { Plan: var plan } && !plan.Blocked.Any() && !Refused(applied).Any())
        {
            Assert.That(secondPlan.Planned?.Plan.HasChanges, Is.False, "the second plan");
            Assert.That(drift.Drift?.HasDrift, Is.False, drift.DriftText);
        }

        Assert.That(secondPlan.Writes, Is.Empty);
        Assert.That(secondApply.Writes, Is.Empty);
    }

    private static IEnumerable<FlowKey> Refused(ScenarioRun run)
        => run.Planned is { } planned && run.Applied is null ? planned.Plan.Writing.Select(step => step.Key) : [];

    private static bool IsOfProject(string path)
        => path != CaseScript.FileName && !path.EndsWith(".txt", StringComparison.Ordinal)
            && !path.StartsWith(MendFolder, StringComparison.Ordinal) && !path.StartsWith(MeanwhileFolder, StringComparison.Ordinal) && !path.StartsWith(OrgFolder, StringComparison.Ordinal);
}
