using Reconciler.Emulator.References;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Publishing.Checks;

public sealed class PublishCheckTests
{
    [TestCase("", "The flow file is not valid YAML: the document is empty")]
    [TestCase("- a", "The flow file is not a YAML map.")]
    [TestCase("a: {}\nb: {}", "exactly one top-level key")]
    [TestCase("sharedFlow: {}", "'sharedFlow' is not a flow type.")]
    [TestCase("inboundCall:", "The flow type 'inboundCall' has no content.")]
    [TestCase("inboundCall: {a: 1, a: 2}", "duplicated mapping key")]
    [TestCase("inboundCall: [", "The flow file is not valid YAML")]
    [TestCase("inboundCall: {name: \"{{flow_name}}\"}", "pre-processor substitution key of '{{flow_name}}' was found in the flow YAML")]
    [TestCase("inboundCall: {}", "The flow has no name.")]
    [TestCase("inboundCall: {name: a/b}", "must not contain a slash")]
    [TestCase("inboundCall: {name: x-debug}", "must not end with '-debug'")]
    [TestCase("inboundCall: {name: '12'}", "must contain a letter")]
    [TestCase("inboundCall: {name: A, division: Mars}", "The division 'Mars' was not found.")]
    [TestCase("inboundCall: {name: A, startUpRef: './tasks/task[x]'}", "startUpRef: './tasks/task[x]' does not lead to anything")]
    [TestCase("inboundCall: {name: A, startUpRef: '/inqueueCall/tasks/task[x]', tasks: [{task: {name: T, refId: x}}]}", "does not lead to anything")]
    [TestCase("inboundCall: {name: A, tasks: [{task: {name: T, refId: x}}, {task: {name: U, refId: x}}]}", "is used more than once")]
    [TestCase("commonModule: {name: A, settingsCommonModule: {compatibleFlowTypes: [{flowType: inboundCalls}]}}", "'inboundCalls' is not a flow type.")]
    public async Task A_bad_file_fails_the_job_with_a_message_that_says_why(string yaml, string message) =>
        Assert.That(await MessagesAsync(new EmulatorSeed(), yaml), Has.Some.Contains(message));

    [TestCase("transferToAcd: {targetQueue: {lit: {name: sales}}}", "The queue 'sales' was not found.")]
    [TestCase("transferToAcd: {targetQueue: {exp: 'FindQueue(\"Support\")'}}", "The queue 'Support' was not found.")]
    [TestCase("transferToAcd: {overrideInQueueFlow: {name: Waiting}}", "The flow 'Waiting' of type inqueuecall was not found.")]
    [TestCase("transferToFlow: {targetFlow: {name: Other}}", "The flow 'Other' of type inboundcall was not found.")]
    [TestCase("playAudio: {audio: {prompt: Prompt.Welcome}}", "The prompt 'Welcome' was not found.")]
    [TestCase("playAudio: {audio: {exp: 'Append(Prompt.Welcome, ToAudioBlank(1))'}}", "The prompt 'Welcome' was not found.")]
    [TestCase("callData: {category: {CRM: {dataAction: {Find: {inputs: {}}}}}}", "The data action 'Find' of category 'CRM' was not found.")]
    [TestCase("dataTableLookup: {dataTable: {Hours: {foundOutputs: {}}}}", "The data table 'Hours' was not found.")]
    [TestCase("evaluateSchedule: {evaluationType: {schedule: {selectedSchedule: {lit: {name: Open}}}}}", "The schedule 'Open' was not found.")]
    [TestCase("callBotFlow: {botFlow: {Bot: {ver_latestPublished: {none: true}}}}", "The flow 'Bot' of type bot was not found.")]
    [TestCase("callCommonModule: {commonModule: {Auth: {ver_latestPublished: {none: true}}}}", "The flow 'Auth' of type commonmodule was not found.")]
    public async Task A_name_that_the_org_does_not_have_is_an_error(string action, string message) =>
        Assert.That(await MessagesAsync(new EmulatorSeed { Queues = ["Sales"] }, WithAction(action)), Has.Some.EqualTo(message));

    [TestCase("playAudio: {audio: {prompt: PromptSystem.processing}}")]
    [TestCase("playAudio: {audio: {exp: 'ToAudioTTS(\"Prompt.Welcome\")'}}")]
    [TestCase("playAudio: {name: Prompt.Welcome, audio: {tts: Hello}}")]
    [TestCase("transferToAcd: {targetQueue: {exp: Flow.queue}}")]
    public async Task What_names_nothing_outside_needs_nothing(string action) =>
        Assert.That(await MessagesAsync(new EmulatorSeed(), WithAction(action)), Is.Empty);

    [Test]
    public async Task A_missing_thing_is_reported_with_the_look_up_behind_it()
    {
        await using var org = await TestOrg.StartAsync();

        var job = await org.Api.PublishAsync(WithAction("transferToAcd: {targetQueue: {lit: {name: Sales}}}"));

        var detail = job["messages"]?[0]?["details"]?[0];
        Assert.That(detail?["type"]?.GetValue<string>(), Is.EqualTo("NetworkDiagnostic"));
        Assert.That(detail?["url"]?.GetValue<string>(), Does.EndWith("/api/v2/routing/queues?name=Sales"));
        Assert.That(job["messages"]?[1]?["details"], Is.Null);
    }

    [TestCase("Common.callerPhone: { exp: Call.Ani }", "Common.phone: { exp: Call.Ani }", "has no input 'Common.phone'")]
    [TestCase("Common.authResult: { var: Flow.authResult }", "Common.result: { var: Flow.authResult }", "has no output 'Common.result'")]
    [TestCase("inboundCall:", "outboundCall:", "is not compatible with flow type outboundcall")]
    [TestCase("ver_latestPublished", "ver_debug", "the version 'ver_debug' is not supported")]
    public async Task A_call_that_does_not_fit_the_module_is_an_error(string old, string changed, string message)
    {
        var seed = new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] };

        Assert.That(await MessagesAsync(seed, SampleFlows.Caller.Replace(old, changed, StringComparison.Ordinal)), Has.Some.Contains(message));
    }

    [Test]
    public async Task A_module_cannot_call_a_module()
    {
        var inner = "commonModule: {name: Outer, startUpTaskActions: [{callCommonModule: {commonModule: {Shared Auth Logic: {ver_latestPublished: {none: true}}}}}]}";

        var messages = await MessagesAsync(new EmulatorSeed { Flows = [SampleFlows.Module] }, inner);

        Assert.That(messages, Has.Some.Contains("a common module cannot call the common module 'Shared Auth Logic'"));
    }

    [Test]
    public async Task An_unpublished_flow_cannot_be_called()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        await org.Api.PostAsync($"/api/v2/flows/actions/deactivate?flow={org.Org.FindFlow("commonmodule", "Shared Auth Logic")?.Id}");

        Assert.That(
            () => org.Org.PublishAs("Ada", SampleFlows.Caller),
            Throws.InstanceOf<OrgRefusalException>().With.Message.EqualTo("The flow 'Shared Auth Logic' of type commonmodule is not published."));
    }

    [Test]
    public async Task A_flow_that_another_holds_cannot_be_published_and_the_lock_stays()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Held"));
        org.Org.LockAs("Bob", flow.Id);

        var job = await org.Api.PublishAsync(SampleFlows.InboundCall("Held", "Changed"));

        Assert.That(job["status"]?.GetValue<string>(), Is.EqualTo("Failure"));
        Assert.That(job["messages"]?[0]?["text"]?.GetValue<string>(), Does.Contain("locked by Bob"));
        Assert.That(org.Org.FindFlow("inboundcall", "Held")?.LockedBy, Is.EqualTo("Bob"));
        Assert.That(() => org.Org.PublishAs("Bob", SampleFlows.InboundCall("Held", "Changed")).LockedBy, Is.Null);
    }

    [Test]
    public void What_a_file_needs_is_found_once_each_and_can_be_seeded()
    {
        var references = FlowReference.In(SampleFlows.Caller);

        Assert.That(references, Is.EqualTo(new[]
        {
            new FlowReference(ReferenceKind.Flow, "Shared Auth Logic") { Qualifier = "commonmodule" },
            new FlowReference(ReferenceKind.Queue, "Sales"),
        }));
        Assert.That(() => FlowReference.In("nothing"), Throws.InstanceOf<FormatException>());
        Assert.That(async () => await MessagesAsync(EmulatorSeed.For(SampleFlows.Caller), SampleFlows.Caller), Is.Empty);
    }

    private static string WithAction(string action) => $$"""
        inboundCall:
          name: Acting
          startUpRef: /inboundCall/tasks/task[t]
          tasks:
            - task: {name: T, refId: t, actions: [{ {{action}} }]}
        """;

    private static async Task<IReadOnlyList<string>> MessagesAsync(EmulatorSeed seed, string yaml)
    {
        await using var org = await TestOrg.StartAsync(seed);
        var job = await org.Api.PublishAsync(yaml);
        string[] messages = [.. (job["messages"]?.AsArray() ?? []).Select(message => message?["text"]?.GetValue<string>() ?? "")];
        Assert.That(job["status"]?.GetValue<string>(), Is.EqualTo(messages.Length == 0 ? "Success" : "Failure"));
        return messages;
    }
}
