using System.Text.RegularExpressions;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Faults;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>
/// Every case, with every fault, at every call: the run ends in success or with a reason, the next one converges, the org ends as after an undisturbed
/// run, and no flow is published twice for one change. A seeded sample; <c>RECONCILER_CAMPAIGN=full</c> plays them all.
/// </summary>
internal sealed partial class FaultCampaignTests
{
    private const int SampleOfEachCase = 8;
    private const int CallsWithJobs = 4;
    private const string Person = "Grace Hopper";

    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.Names))]
    public async Task Whatever_goes_wrong_the_next_apply_finishes_the_work(string name)
    {
        await using var scenario = await GoldenCase.Named(name).PrepareAsync();
        var choice = GoldenCase.Named(name).Choice;
        var org = scenario.Org.Emulator.Org;
        var start = org.Snapshot();
        scenario.Org.Emulator.Faults.Clear();
        var undisturbed = await scenario.ApplyAsync(choice);
        var rest = await scenario.ApplyAsync(choice);
        var settled = org.Dump();

        var faults = CampaignSample.Of([.. Faults(undisturbed.Wire.Count)], SampleOfEachCase, name);
        await TestContext.Out.WriteLineAsync($"{name}: {faults.Count} faults");
        foreach (var (kind, call) in faults)
        {
            org.Restore(start);
            var disturbed = await DisturbedAsync(scenario, choice, FaultKinds.All[kind] with { Nth = call });
            var mended = await scenario.ApplyAsync(choice);
            var again = await scenario.ApplyAsync(choice);

            var what = $"{name}: {kind} at call {call}";
            Assert.Multiple(() =>
            {
                Assert.That(RunReading.IsExplained(disturbed), Is.True, $"{what}: the disturbed run is explained\n{RunReading.Told(disturbed)}");
                Assert.That(mended.Error, Is.Null, $"{what}: the next run");
                Assert.That(org.Dump(), Is.EqualTo(settled), $"{what}: the org\n{RunReading.Told(disturbed)}{RunReading.Told(mended)}");
                Assert.That(again.Writes.Count, Is.EqualTo(rest.Writes.Count), $"{what}: nothing is left to do");
            });
        }
    }

    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.Names))]
    public async Task Whatever_people_do_meanwhile_the_next_apply_finishes_the_work(string name)
    {
        await using var scenario = await GoldenCase.Named(name).PrepareAsync();
        var choice = GoldenCase.Named(name).Choice;
        var org = scenario.Org.Emulator.Org;
        var start = org.Snapshot();
        scenario.Org.Emulator.Faults.Clear();
        var undisturbed = await scenario.ApplyAsync(choice);
        var rest = await scenario.ApplyAsync(choice);
        var settled = org.Flows;
        var locked = settled.Where(flow => flow.LockedBy is not null).Select(flow => flow.Id).ToHashSet();

        // Who publishes a draft has said what becomes of it.
        var decided = settled.Where(flow => flow.SavedVersion == flow.PublishedVersion);
        var edits = CampaignSample.Of([.. Edits(decided, undisturbed.Wire.Count)], SampleOfEachCase, name);
        await TestContext.Out.WriteLineAsync($"{name}: {edits.Count} edits");
        foreach (var (edit, call) in edits)
        {
            org.Restore(start);
            var disturbed = await DisturbedAsync(scenario, choice, edit with { Nth = call });
            foreach (var flow in org.Flows.Where(flow => flow.LockedBy == Person && !locked.Contains(flow.Id)))
            {
                org.Unlock(flow.Id);
            }

            var mended = await scenario.ApplyAsync(choice);
            var again = await scenario.ApplyAsync(choice);

            var what = $"{name}: {edit.Then!.Kind} of '{edit.Then.FlowName}' at call {call}";
            Assert.Multiple(() =>
            {
                Assert.That(RunReading.IsExplained(disturbed), Is.True, $"{what}: the disturbed run is explained\n{RunReading.Told(disturbed)}");
                Assert.That(mended.Error, Is.Null, $"{what}: the next run");
                Assert.That(Contents(org.Flows), Is.EqualTo(Contents(settled)), $"{what}: the org\n{RunReading.Told(disturbed)}{RunReading.Told(mended)}");
                Assert.That(TooOften(org.Flows, settled, edit), Is.Empty, $"{what}: published too often\n{RunReading.Told(disturbed)}{RunReading.Told(mended)}");
                Assert.That(again.Writes.Count, Is.EqualTo(rest.Writes.Count), $"{what}: nothing is left to do\n{RunReading.Told(again)}");
            });
        }
    }

    private static async Task<ScenarioRun> DisturbedAsync(Scenario scenario, ScenarioChoice choice, FaultRule fault)
    {
        scenario.Forget();
        scenario.Org.Emulator.Faults.Add(fault);
        var run = await scenario.ApplyAsync(choice);
        scenario.Org.Emulator.Faults.Clear();
        return run;
    }

    private static IEnumerable<(string Kind, int Call)> Faults(int calls) =>
        from kind in FaultKinds.All
        from call in Enumerable.Range(1, kind.Value.Path == "*" ? calls : CallsWithJobs)
        select (kind.Key, call);

    private static IEnumerable<(FaultRule Edit, int Call)> Edits(IEnumerable<EmulatedFlow> flows, int calls) =>
        from flow in flows
        from edit in new[] { FaultKinds.LockTaken(flow.Type, flow.Name), FaultKinds.VersionMoved(flow.Type, flow.Name) }
        from call in Enumerable.Range(1, calls)
        select (edit, call);

    // A flow that a person published with the very content that was wanted keeps the marker of before.
    private static IEnumerable<string> Contents(IReadOnlyList<EmulatedFlow> flows) =>
        flows.Select(flow => $"{flow.Type} {flow.Name} {flow.Division}\n{MarkedHash().Replace(flow.ExportedYaml ?? "", "")}");

    // A person's publish is one version more of that flow, and one more of those that copy it.
    private static IEnumerable<string> TooOften(IReadOnlyList<EmulatedFlow> flows, IReadOnlyList<EmulatedFlow> settled, FaultRule edit) =>
        from pair in flows.Zip(settled)
        let touched = edit.Then!.Kind == EmulatedEditKind.Republish && (pair.First.Name == edit.Then.FlowName || pair.First.Modules.ContainsKey(edit.Then.FlowName))
        where pair.First.VersionCount > pair.Second.VersionCount + (touched ? 1 : 0)
        select pair.First.Name;

    [GeneratedRegex(" hash=[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedHash();
}
