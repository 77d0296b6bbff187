using Reconciler.Applying;
using Reconciler.Emulator;
using Reconciler.Emulator.Control;
using Reconciler.Loading.Project;
using Reconciler.Org;
using Reconciler.Planning;

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
        if (change == CrashChange.Update)
        {
            await site.RunAsync(NeverKilled);
            site._org.Time.Advance(TimeSpan.FromMinutes(1));
            await site.WriteAsync("Good day");
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
        var pipeline = new Pipeline(_org.Time, new ApplyOptions { Concurrency = _concurrency, MostConcurrency = _concurrency, Polling = new PollSchedule(TimeSpan.FromSeconds(1), 1, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(16)) });
        try
        {
            using var turn = await pipeline.BeginApplyAsync(_validated, org, _ => kill.Pass(), CancellationToken.None);
            var planned = await pipeline.PlanAsync(_validated, org, new PlanOptions(), CancellationToken.None);
            Assert.That(planned.HasErrors, Is.False);
            if (planned.Plan.Publishing.Any())
            {
                var result = await pipeline.ApplyAsync(planned.Plan, _validated, org, _ => kill.Pass(), CancellationToken.None, CancellationToken.None);
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

    private async Task WriteAsync(string greeting)
    {
        var shared = Enumerable.Range(1, SharedFlows).Select(number => $$"""
            apiVersion: reconciler/v1
            kind: SharedFlow
            metadata: { name: Shared {{number}} }
            spec:
              callableFrom: [inboundcall]
              contract: { outputs: { answer: { type: string } } }
              steps: [{ updateData: { answer: '"{{greeting}}"' } }, return: ]

            """);
        var callers = Enumerable.Range(1, Callers).Select(number => $$"""
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: Caller {{number}} }
            spec:
              variables: { answer: string }
              steps:
                - name: Ask
                  invoke: { sharedFlow: Shared {{1 + (number % SharedFlows)}}, outputs: { answer: answer } }
                - playAudio: Welcome {{number}}
                - disconnect:

            """);
        _project.Write("manifests/flows.yaml", string.Join("---\n", shared.Concat(callers)));
        _validated = await Pipeline.ValidateAsync(new ProjectOptions { Folder = _project.FullName, EnvironmentVariable = _ => null }, CancellationToken.None);
        Assert.That(_validated.Diagnostics, Is.Empty);
    }
}
