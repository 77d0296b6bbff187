using Reconciler.Emulator.Control;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Dependencies;

public sealed class DependencyTests
{
    private const string Root = "/api/v2/architect/dependencytracking";

    [Test]
    public async Task The_consumers_of_a_module_are_its_callers()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        var (module, caller) = Publish(org);

        var reply = await org.Api.GetAsync($"{Root}/consumingresources?id={module.Id}&objectType=COMMONMODULEFLOW&flowFilter=published");

        var consumer = reply.Json["entities"]?.AsArray().Single();
        Assert.That(consumer?["id"]?.GetValue<string>(), Is.EqualTo(caller.Id));
        Assert.That(consumer?["type"]?.GetValue<string>(), Is.EqualTo("INBOUNDCALLFLOW"));
        Assert.That(consumer?["version"]?.GetValue<string>(), Is.EqualTo("1.0"));
    }

    [Test]
    public async Task A_version_consumes_the_copied_module_version_and_the_queue()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        var (_, caller) = Publish(org);
        org.Org.PublishAs("Ada", SampleFlows.Module);

        var reply = await org.Api.GetAsync($"{Root}/consumedresources?id={caller.Id}&version=1.0&objectType=INBOUNDCALLFLOW");

        Assert.That(
            reply.Json["entities"]?.AsArray().Select(consumed => $"{consumed?["type"]} {consumed?["name"]} {consumed?["version"]}".Trim()),
            Is.EqualTo(new[] { "COMMONMODULEFLOW Shared Auth Logic 1.0", "QUEUE Sales" }));
    }

    [TestCase("consumingresources?objectType=QUEUE", 400, "architect.query.parameter.missing")]
    [TestCase("consumingresources?id=x&objectType=CUE", 400, "architect.dependency.object.invalid.type")]
    [TestCase("consumingresources?id=x&objectType=QUEUE", 404, "architect.dependency.object.not.found")]
    [TestCase("consumedresources?id=x&objectType=QUEUE&version=1.0", 400, "architect.dependency.object.invalid.type")]
    [TestCase("consumedresources?id=x&objectType=WORKFLOW&version=1.0", 404, "architect.dependency.object.not.found")]
    public async Task Bad_questions_get_their_code(string question, int status, string code)
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.GetAsync($"{Root}/{question}");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((status, code)));
    }

    [Test]
    public async Task The_graph_is_operational()
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That((await org.Api.GetAsync($"{Root}/build")).Json["status"]?.GetValue<string>(), Is.EqualTo("OPERATIONAL"));
        Assert.That((await org.Api.PostAsync($"{Root}/build")).Status, Is.EqualTo(202));
    }

    private static (EmulatedFlow Module, EmulatedFlow Caller) Publish(TestOrg org) =>
        (org.Org.FindFlow("commonmodule", "Shared Auth Logic") ?? throw new InvalidOperationException(), org.Org.PublishAs("Ada", SampleFlows.Caller));
}
