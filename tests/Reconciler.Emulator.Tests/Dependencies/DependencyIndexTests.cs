using Reconciler.Emulator.Control;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Dependencies;

public sealed class DependencyIndexTests
{
    private const string Root = "/api/v2/architect/dependencytracking";

    private static readonly EmulatorSeed Seed = new() { Queues = ["Sales"], Flows = [SampleFlows.Module] };

    [TestCase(DependencyIndexStatus.Operational, "OPERATIONAL")]
    [TestCase(DependencyIndexStatus.OperationalNeedsRebuild, "OPERATIONALNEEDSREBUILD")]
    [TestCase(DependencyIndexStatus.BuildInProgress, "BUILDINPROGRESS")]
    [TestCase(DependencyIndexStatus.NotBuilt, "NOTBUILT")]
    public async Task The_status_is_told_in_the_words_of_the_api(DependencyIndexStatus status, string expected)
    {
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { DependencyIndex = status });

        Assert.That((await org.Api.GetAsync($"{Root}/build")).Json["status"]?.GetValue<string>(), Is.EqualTo(expected));
    }

    [Test]
    public async Task An_index_that_is_built_answers_from_what_it_knew_before()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var module = org.Org.FindFlow("commonmodule", "Shared Auth Logic")!;
        org.Org.DependencyIndex = DependencyIndexStatus.BuildInProgress;
        org.Org.PublishAs("Ada", SampleFlows.Caller);

        var before = await CountConsumers(org, module);
        org.Org.DependencyIndex = DependencyIndexStatus.BuildIncomplete;
        var still = await CountConsumers(org, module);
        org.Org.DependencyIndex = DependencyIndexStatus.Operational;
        var after = await CountConsumers(org, module);

        Assert.That((before, still, after), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public async Task A_build_makes_the_index_operational_unless_one_runs()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        org.Org.DependencyIndex = DependencyIndexStatus.BuildQueued;
        var refused = await org.Api.PostAsync($"{Root}/build");
        org.Org.DependencyIndex = DependencyIndexStatus.NotBuilt;
        var built = await org.Api.PostAsync($"{Root}/build");

        Assert.That((refused.Status, refused.Code), Is.EqualTo((409, "architect.dependencies.build.in.progress")));
        Assert.That((built.Status, org.Org.DependencyIndex), Is.EqualTo((202, DependencyIndexStatus.Operational)));
    }

    private static async Task<int?> CountConsumers(TestOrg org, EmulatedFlow module) =>
        (await org.Api.GetAsync($"{Root}/consumingresources?id={module.Id}&objectType=COMMONMODULEFLOW")).Json["total"]?.GetValue<int>();
}
