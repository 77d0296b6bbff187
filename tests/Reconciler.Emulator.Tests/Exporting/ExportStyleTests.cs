using Reconciler.Emulator.References;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Exporting;

public sealed class ExportStyleTests
{
    [Test]
    public async Task A_module_export_has_what_real_ones_have()
    {
        var export = await ExportAsync(SampleFlows.Module);

        Assert.That(export, Does.StartWith(
            """
            commonModule:
              name: Shared Auth Logic
              division: Home
              defaultLanguage: en-us
              supportedLanguages:
                en-us:
                  none: true
              variables:
                - stringVariable:
                    name: Common.authResult
                    description: success or failure
                    initialValue:
                      noValue: true
                    isInput: false
                    isOutput: true
                - stringVariable:
                    name: Common.callerPhone
                    initialValue:
                      noValue: true
                    isInput: true
                    isOutput: false
              settingsCommonModule:
                compatibleFlowTypes:
                  - flowType: inboundcall
              settingsActionDefaults:
                playAudioOnSilence:
                  timeout:
                    lit:
                      seconds: 40

            """));
        Assert.That(export, Does.EndWith(
            """
              settingsPrompts:
                ensureAudioInPrompts: false
                promptMediaToValidate:
                  - mediaType: audio
                  - mediaType: tts
              startUpTaskActions:
                - updateData:
                    name: Update Data
                    statements:
                      - string:
                          variable: Common.authResult
                          value:
                            lit: success
                - endTask:
                    name: Done

            """));
    }

    [Test]
    public async Task A_caller_export_has_absolute_references_and_all_optional_properties()
    {
        var export = await ExportAsync(SampleFlows.Caller);

        Assert.That(export, Does.Contain("  startUpRef: \"/inboundCall/tasks/task[Main_10]\"\n"));
        Assert.That(export, Does.EndWith(
            """
              tasks:
                - task:
                    name: Main
                    refId: Main_10
                    actions:
                      - callCommonModule:
                          name: Authenticate
                          commonModule:
                            Shared Auth Logic:
                              ver_latestPublished:
                                inputs:
                                  Common.callerPhone:
                                    exp: Call.Ani
                                outputs:
                                  Common.authResult:
                                    var: Flow.authResult
                      - transferToAcd:
                          name: Transfer to ACD
                          targetQueue:
                            lit:
                              name: Sales
                          priority:
                            lit: 0
                          preferredAgents:
                            noValue: true
                          languageSkill:
                            noValue: true
                          failureOutputs:
                            errorType:
                              noValue: true
                            errorMessage:
                              noValue: true
                      - disconnect:
                          name: Disconnect

            """));
    }

    [Test]
    public async Task Unused_inputs_and_outputs_are_listed_and_a_module_without_any_is_none()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Flows = [SampleFlows.Module, "commonModule: {name: Bare, settingsCommonModule: {compatibleFlowTypes: [{flowType: inboundcall}]}}"] });

        var export = org.Org.PublishAs("Ada", WithAction(
            "callCommonModule: {commonModule: {Shared Auth Logic: {ver_latestPublished: {none: true}}}}}, "
            + "{callCommonModule: {commonModule: {Bare: {ver_latestPublished: {}}}}")).ExportedYaml;

        Assert.That(export, Does.Contain(
            """
                            Shared Auth Logic:
                              ver_latestPublished:
                                inputs:
                                  Common.callerPhone:
                                    noValue: true
                                outputs:
                                  Common.authResult:
                                    noValue: true
            """));
        Assert.That(export, Does.Contain("ver_latestPublished:\n                    none: true\n"));
    }

    [TestCase("decision: {condition: {exp: a}, outputs: {no: {actions: [{disconnect: {}}]}, yes: {actions: []}}}", "\"no\":", "\"yes\":")]
    [TestCase("switch: {evaluate: {firstTrue: {cases: [{case: {value: {exp: a}, actions: []}}], default: {actions: []}}}}", "cases:", "default:")]
    public async Task Empty_paths_are_left_out(string action, string kept, string dropped)
    {
        var export = await ExportAsync(WithAction(action));

        Assert.That(export, Does.Contain(kept).And.Not.Contain(dropped));
    }

    [Test]
    public async Task Keys_that_no_table_knows_are_kept()
    {
        var export = await ExportAsync(WithAction("danceTheTango: {steps: {lit: 7}, deep: [{a: 1}, two]}"));

        Assert.That(export, Does.Contain(
            """
                      - danceTheTango:
                          name: Dance The Tango
                          steps:
                            lit: 7
                          deep:
                            - a: 1
                            - two
            """));
    }

    [Test]
    public async Task Settings_that_are_given_stay_and_missing_ones_beside_them_are_filled()
    {
        var export = await ExportAsync(SampleFlows.InboundCall("Settled", extra: "settingsMenu: { repeatCount: { lit: 1 } }"));

        Assert.That(export, Does.Contain("    repeatCount:\n      lit: 1\n").And.Contain("    menuSelectionTimeout:\n      lit:\n        seconds: 10\n"));
    }

    [Test]
    public async Task An_alternative_is_not_mixed_with_the_default()
    {
        var export = await ExportAsync(SampleFlows.InboundCall("Queued", extra: "settingsErrorHandling: { errorHandling: { queue: { targetQueue: { lit: { name: Help } } } } }"));

        Assert.That(export, Does.Contain("    errorHandling:\n      queue:\n        targetQueue:\n          lit:\n            name: Help\n    preHandlingAudio:"));
    }

    [Test]
    public async Task A_choice_that_is_pointed_at_carries_a_reference_id_and_others_do_not()
    {
        const string yaml = """
            inboundCall:
              name: Menus
              startUpRef: ./menus/menu[m]
              menus:
                - menu:
                    name: M
                    refId: m
                    defaultChildMenuRef: ./menus/menu[m]/choices/menuTask[c]
                    choices:
                      - menuTask: {name: C, refId: c, task: {actions: [{disconnect: {}}]}}
                      - menuDisconnect: {name: D, refId: unused}
            """;

        var export = await ExportAsync(yaml);

        Assert.That(export, Does.Contain("defaultChildMenuRef: \"/inboundCall/menus/menu[M_10]/choices/menuTask[C_11]\""));
        Assert.That(export, Does.Contain("refId: C_11").And.Not.Contain("unused"));
    }

    [Test]
    public async Task Things_are_written_by_their_present_names()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Divisions = ["Europe"], Flows = [SampleFlows.Module] });
        var caller = org.Org.PublishAs("Ada", SampleFlows.Caller);
        org.Org.RenameThing(ReferenceKind.Queue, "Sales", "Sales & More");
        org.Org.Rename(org.Org.FindFlow("commonmodule", "Shared Auth Logic")?.Id ?? "", "Auth");
        org.Org.Move(caller.Id, "Europe");

        var export = await org.Api.ExportAsync(caller.Id);

        Assert.That(export, Does.Contain("name: Sales & More").And.Contain("\n                Auth:\n").And.Contain("division: Europe"));
    }

    private static string WithAction(string action) =>
        $"inboundCall:\n  name: Acting\n  tasks:\n    - task: {{name: T, refId: t, actions: [{{ {action} }}]}}\n";

    private static async Task<string> ExportAsync(string yaml)
    {
        await using var org = await TestOrg.StartAsync(EmulatorSeed.For(yaml));
        var export = org.Org.PublishAs("Ada", yaml).ExportedYaml ?? "";
        Assert.That(org.Org.PublishAs("Ada", export).ExportedYaml, Is.EqualTo(export), "a second round trip changes nothing");
        return export;
    }
}
