using Reconciler.Applying;
using Reconciler.Emulator.Faults;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Scenarios.Running;
using Reconciler.Scenarios.Soaking;

namespace Reconciler.Scenarios;

/// <summary>
/// Weeks of work at random: developers edit manifests, people edit the org, calls fail; <c>apply</c> and <c>drift</c> run in between. Whatever
/// happened, once people have gone home the org ends as the manifests say. <c>RECONCILER_CAMPAIGN=full</c> plays 200 rounds of each seed.
/// </summary>
internal sealed class SoakTests
{
    private const int SampleRounds = 25;
    private const int AllRounds = 200;
    private const int RoundsOfADay = 8;
    private const int RunsToSettle = 3;

    private static readonly ScenarioChoice Usual = new() { Prune = true, Force = true };
    private static readonly ScenarioChoice Final = Usual with { Adopt = true, DiscardDrafts = true };

    [TestCase(20261121)]
    [TestCase(4)]
    [TestCase(1971)]
    public async Task However_it_went_the_org_ends_as_the_manifests_say(int seed)
    {
        var random = Seed.Fixed(seed).Random();
        var folder = new TemporaryFolder();
        var project = new SoakProject(random, folder);
        await using var scenario = await Scenario.StartAsync(folder);
        var people = new SoakPeople(random, scenario.Org.Emulator.Org);
        var diary = new List<string>();
        var (done, notDone, found) = (0, 0, 0);

        for (var round = 0; round < (Campaign.IsFull ? AllRounds : SampleRounds); round++)
        {
            diary.Add($"round {round}: {string.Join("; ", Enumerable.Range(0, random.Next(3)).Select(_ => project.Edit()))}");
            diary.AddRange(Enumerable.Range(0, random.Next(3)).Select(_ => people.Act()));
            diary.AddRange(AddFaults(random, scenario.Org.Emulator.Faults));
            var applied = await scenario.ApplyAsync(Usual);
            Assert.That(RunReading.IsExplained(applied), Is.True, Told(diary, applied));
            var drifted = await scenario.DriftAsync(Usual);
            Assert.That(RunReading.IsExplained(drifted), Is.True, Told(diary, drifted));
            scenario.Org.Emulator.Faults.Clear();
            done += applied.Applied?.Count(StepOutcome.Done) ?? 0;
            notDone += applied.Applied?.Steps.Count(step => step.Outcome is not (StepOutcome.Done or StepOutcome.Unchanged)) ?? 0;
            found += drifted.Drift?.Findings.Count ?? 0;
            if (round % RoundsOfADay == 0)
            {
                people.GoHome();
            }
        }

        await TestContext.Out.WriteLineAsync($"{done} steps done, {notDone} not done, {found} findings of drift");
        people.GoHome();
        var run = await scenario.ApplyAsync(Final);
        for (var again = 1; again < RunsToSettle && run.Writes.Count > 0; again++)
        {
            run = await scenario.ApplyAsync(Final);
        }

        var last = await scenario.ApplyAsync(Final);
        var drift = await scenario.DriftAsync(Usual, new ReadOptions { Deep = true });
        Assert.Multiple(() =>
        {
            Assert.That(new[] { done, notDone, found }, Has.None.LessThan(SampleRounds / 5), "something happened");
            Assert.That(last.Planned?.Plan.HasChanges, Is.False, Told(diary, last));
            Assert.That(drift.Drift?.Findings, Is.Empty, Told(diary, drift));
            Assert.That(Ours(scenario), Is.EqualTo(project.Names), Told(diary, last));
        });
    }

    // A flow that people took the marker from and gave another name is nobody's, and stays.
    private static IEnumerable<string> Ours(Scenario scenario) => scenario.Org.Emulator.Org.Flows
        .Where(flow => Marker.Find(flow.Description)?.Project == SoakProject.Name)
        .Select(flow => flow.Name)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> AddFaults(Random random, FaultPlan faults)
    {
        string[] kinds = [.. FaultKinds.All.Keys];
        for (var i = random.Next(3); i > 0; i--)
        {
            var (kind, call) = (kinds[random.Next(kinds.Length)], random.Next(1, 25));
            faults.Add(FaultKinds.All[kind] with { Nth = call });
            yield return $"fault: {kind} at call {call}";
        }
    }

    private static string Told(IEnumerable<string> diary, ScenarioRun run) => $"{string.Join("\n", diary.TakeLast(60))}\n{RunReading.Told(run)}";
}
