using Reconciler.Applying;
using Reconciler.Emulator;
using Reconciler.Emulator.Control;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Runs;

namespace Reconciler.Scenarios.Crashing;

/// <summary>Ten flows and an org that can be put back to how it was; runs on them are killed wherever a test wants.</summary>
internal sealed class CrashSite : IAsyncDisposable
{
    private const int SharedFlows = 3;
    private const int Callers = 7;
    private const int NeverKilled = int.MaxValue;

    private readonly TemporaryFolder _project = new();
    private readonly ScenarioOrg _org;
    private readonly int _concurrency;
    private ValidationResult _validated = null!;
    private OrgSnapshot _before = null!;

    private CrashSite(ScenarioOrg org, int concurrency) => (_org, _concurrency) = (org, concurrency);

    /// <summary>The org after a run that nothing disturbed.</summary>
    public string Undisturbed { get; private set; } = "";

    /// <summary>The org: every flow with every version of it.</summary>
    public string Dump => _org.Emulator.Org.Dump();

    /// <summary>Makes a site.</summary>
    /// <param name="change">What the run has to do: create every flow, or bring the changes of shared flows to their callers.</param>
    /// <param name="jobDuration">How long a job runs.</param>
    /// <param name="concurrency">Flows published at a time.</param>
    public static async Task<CrashSite> MakeAsync(CrashChange change, TimeSpan jobDuration, int concurrency)
    {
        var site = new CrashSite(await ScenarioOrg.StartAsync(new EmulatorOptions(), jobDuration), concurrency);
        site._project.Write("reconciler.yaml", "project: crash\nenvironments: { local: { emulator: } }\n");
        await site.WriteAsync("Hello");
        if (change != CrashChange.Create)
        {
            await site.RunAsync(NeverKilled);
            site._org.Time.Advance(TimeSpan.FromMinutes(1));
            await (change == CrashChange.Update ? site.WriteAsync("Good day") : site.WriteRenamedAsync());
        }

        site._before = site._org.Emulator.Org.Snapshot();
        await site.RunAsync(NeverKilled);
        site.Undisturbed = site.Dump;
        return site;
    }

    /// <summary>Puts the org back, and forgets the runs.</summary>
    public void PutBack()
    {
        _org.Emulator.Org.Restore(_before);
        Directory.Delete(_project.PathOf(ProjectConfig.StateFolder), recursive: true);
    }

    /// <summary>Runs apply as a process of its own would.</summary>
    /// <param name="killAt">After how many journal lines and answers it is killed.</param>
    /// <returns>False when it was killed.</returns>
    public async Task<bool> RunAsync(int killAt)
    {
        var kill = new KillSwitch(killAt);
        await using var org = new MortalOrg(_org.Connect("local"), kill);
        var context = new RunContext(_validated.Valid!, org, new ApplyOptions { Concurrency = _concurrency, MostConcurrency = _concurrency, Polling = new PollSchedule(TimeSpan.FromSeconds(1), 1, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(16)) }, _org.Time);
        try
        {
            using var turn = await new ApplyRun(context).BeginAsync(_ => kill.Pass(), CancellationToken.None);
            var planned = await new PlanRun(context).PlanAsync(new PlanOptions { Prune = true }, CancellationToken.None);
            Assert.That(planned.HasErrors, Is.False);
            if (planned.Plan.Writing.Any())
            {
                var result = await new ApplyRun(context).ApplyAsync(planned.Plan, _ => kill.Pass(), CancellationToken.None, CancellationToken.None);
                Assert.That(result.IsComplete, Is.True, string.Join('\n', result.Steps.Select(step => $"{step.Step.Key} {step.Outcome} {step.Reason}")));
            }

            return true;
        }
        catch (ProcessKilledException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _org.DisposeAsync();
        _project.Dispose();
    }

    private Task WriteAsync(string greeting)
        => WriteAsync(greeting, Enumerable.Range(1, SharedFlows).Select(number => $"Shared {number}"), Enumerable.Range(1, Callers).Select(number => ($"Caller {number}", $"Shared {1 + (number % SharedFlows)}")));

    private Task WriteRenamedAsync() => WriteAsync(
        "Hello",
        ["Common 1, formerNames: [Shared 1]", "Shared 2"],
        [("Caller 1", "Shared 2"), ("Caller 3", "Common 1"), ("First caller, formerNames: [Caller 4]", "Shared 2"), ("Caller 6", "Common 1"), ("Caller 7", "Shared 2")]);

    private async Task WriteAsync(string greeting, IEnumerable<string> sharedFlows, IEnumerable<(string Name, string SharedFlow)> callFlows)
    {
        var shared = sharedFlows.Select(name => $$"""
            apiVersion: reconciler/v1
            kind: SharedFlow
            metadata: { name: {{name}} }
            spec:
              callableFrom: [inboundcall]
              contract: { outputs: { answer: { type: string } } }
              steps: [{ updateData: { answer: '"{{greeting}}"' } }, return: ]

            """);
        var callers = callFlows.Select(flow => $$"""
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: {{flow.Name}} }
            spec:
              variables: { answer: string }
              steps:
                - name: Ask
                  invoke: { sharedFlow: {{flow.SharedFlow}}, outputs: { answer: answer } }
                - playAudio: Welcome
                - disconnect:

            """);
        _project.Write("manifests/flows.yaml", string.Join("---\n", shared.Concat(callers)));
        _validated = await ProjectValidation.ValidateAsync(new ProjectOptions { Folder = _project.FullName, EnvironmentVariable = _ => null }, CancellationToken.None);
        Assert.That(_validated.Diagnostics, Is.Empty);
    }
}
