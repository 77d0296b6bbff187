using Reconciler.Language.Expressions;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.References;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Flows.References;

internal sealed class EntityReferenceReaderTests
{
    /// <summary>A place for each row of the table, with the reference that it makes.</summary>
    private static readonly (string Path, string Yaml, string Reference)[] Rows =
    [
        ("targetQueue.lit.name", "transferToAcd: {targetQueue: {lit: {name: Sales}}}", "Queue Sales"),
        ("queue.lit.name", "createCallback: {queue: {lit: {name: Sales}}}", "Queue Sales"),
        ("queue.value.lit.name", "updateData: {statements: [{queue: {variable: Flow.q, value: {lit: {name: Sales}}}}]}", "Queue Sales"),
        ("queueVariable.initialValue.lit.name", "queueVariable: {name: Flow.q, initialValue: {lit: {name: Sales}}}", "Queue Sales"),
        ("category.*.dataAction.*", "callData: {category: {CRM: {dataAction: {Find Customer: {inputs: {}}}}}}", "DataAction CRM/Find Customer"),
        ("dataTable.*", "dataTableLookup: {dataTable: {Hours: {foundOutputs: {}}}}", "DataTable Hours"),
        ("acdSkill.lit.name", "transferToAcd: {acdSkills: [{acdSkill: {lit: {name: Billing}}}]}", "Skill Billing"),
        ("skill.value.lit.name", "updateData: {statements: [{skill: {variable: Flow.s, value: {lit: {name: Billing}}}}]}", "Skill Billing"),
        ("skillVariable.initialValue.lit.name", "skillVariable: {name: Flow.s, initialValue: {lit: {name: Billing}}}", "Skill Billing"),
        ("languageSkill.lit.name", "transferToAcd: {languageSkill: {lit: {name: English}}}", "LanguageSkill English"),
        ("defaultLanguageSkill.lit.name", "en-us: {defaultLanguageSkill: {lit: {name: English}}}", "LanguageSkill English"),
        ("languageSkill.value.lit.name", "updateData: {statements: [{languageSkill: {variable: Flow.l, value: {lit: {name: English}}}}]}", "LanguageSkill English"),
        ("languageSkillVariable.initialValue.lit.name", "languageSkillVariable: {name: Flow.l, initialValue: {lit: {name: English}}}", "LanguageSkill English"),
        ("wrapupCode.lit.name", "settingsOutboundCall: {wrapupCode: {lit: {name: Done}}}", "WrapupCode Done"),
        ("wrapupCode.value.lit.name", "updateData: {statements: [{wrapupCode: {variable: Flow.w, value: {lit: {name: Done}}}}]}", "WrapupCode Done"),
        ("wrapupCodeVariable.initialValue.lit.name", "wrapupCodeVariable: {name: Flow.w, initialValue: {lit: {name: Done}}}", "WrapupCode Done"),
        ("selectedSchedule.lit.name", "evaluateSchedule: {evaluationType: {schedule: {selectedSchedule: {lit: {name: Open}}}}}", "Schedule Open"),
        ("schedule.name", "evaluateSchedule: {evaluationType: {schedule: {name: Open, evaluationTimeZone: Europe/London}}}", "Schedule Open"),
        ("schedule.value.lit.name", "updateData: {statements: [{schedule: {variable: Flow.s, value: {lit: {name: Open}}}}]}", "Schedule Open"),
        ("scheduleVariable.initialValue.lit.name", "scheduleVariable: {name: Flow.s, initialValue: {lit: {name: Open}}}", "Schedule Open"),
        ("scheduleGroup.lit.name", "evaluateScheduleGroup: {scheduleGroup: {lit: {name: Week}}}", "ScheduleGroup Week"),
        ("scheduleGroup.value.lit.name", "updateData: {statements: [{scheduleGroup: {variable: Flow.s, value: {lit: {name: Week}}}}]}", "ScheduleGroup Week"),
        ("scheduleGroupVariable.initialValue.lit.name", "scheduleGroupVariable: {name: Flow.s, initialValue: {lit: {name: Week}}}", "ScheduleGroup Week"),
        ("emergencyGroup.lit.name", "evaluateScheduleGroup: {emergencyGroup: {lit: {name: Fire}, name: Fire}}", "EmergencyGroup Fire"),
        ("emergencyGroup.value.lit.name", "updateData: {statements: [{emergencyGroup: {variable: Flow.e, value: {lit: {name: Fire}}}}]}", "EmergencyGroup Fire"),
        ("emergencyGroupVariable.initialValue.lit.name", "emergencyGroupVariable: {name: Flow.e, initialValue: {lit: {name: Fire}}}", "EmergencyGroup Fire"),
        ("flowOutcome.name", "setFlowOutcome: {flowOutcome: {name: Sold}}", "FlowOutcome Sold"),
        ("flowMilestone.name", "addFlowMilestone: {flowMilestone: {name: Asked}}", "FlowMilestone Asked"),
        ("prompt", "playAudio: {audio: {prompt: Prompt.Welcome}}", "UserPrompt Welcome"),
        ("lit.name", "callData: {processingPrompt: {lit: {name: Prompt.Welcome}}}", "UserPrompt Welcome"),
    ];

    private static IEnumerable<TestCaseData> Places => Rows.Select(row => new TestCaseData(row.Yaml, row.Reference).SetArgDisplayNames(row.Path));

    [TestCaseSource(nameof(Places))]
    public void Each_row_finds_its_place(string yaml, string reference) => Assert.That(References(yaml), Is.EqualTo(new[] { reference }));

    [Test]
    public void Every_row_has_a_place_here_and_evidence()
    {
        Assert.That(Rows.Select(row => row.Path), Is.EqualTo(EntityPlaces.Properties.Select(row => row.Path)));
        Assert.That(EntityPlaces.Properties.Select(row => row.Evidence), Has.None.Empty);
    }

    [TestCase("FindQueue", "Queue")]
    [TestCase("FindSkill", "Skill")]
    [TestCase("FindLanguageSkill", "LanguageSkill")]
    [TestCase("FindWrapupCode", "WrapupCode")]
    [TestCase("FindSchedule", "Schedule")]
    [TestCase("FindScheduleGroup", "ScheduleGroup")]
    [TestCase("FindEmergencyGroup", "EmergencyGroup")]
    [TestCase("FindUserPrompt", "UserPrompt")]
    public void Each_find_function_names_what_its_literal_says(string function, string kind)
    {
        Assert.That(References($"decision: {{condition: {{exp: '{function}(\"X y\") == {function}(Flow.name)'}}}}"), Is.EqualTo(new[] { $"{kind} X y" }));
        Assert.That(EntityPlaces.Expressions.Values.Select(known => $"{known}"), Does.Contain(kind));
    }

    [Test]
    public void Every_kind_that_the_api_lists_is_looked_for_but_divisions() => Assert.That(
        EntityPlaces.Properties.Select(place => place.Target).Concat(EntityPlaces.Expressions.Values).Append(OrgEntityKind.Division).Distinct(),
        Is.EquivalentTo(Enum.GetValues<OrgEntityKind>()));

    [TestCase("playAudio: {audio: {exp: 'Append(ToAudioTTS(\"x\"), Prompt.Welcome)'}}", "UserPrompt Welcome")]
    [TestCase("playAudio: {audio: {exp: PromptSystem.processing}}", null)]
    [TestCase("playAudio: {audio: {prompt: PromptSystem.processing}}", null)]
    [TestCase("playAudio: {audio: {tts: 'Prompt.Welcome FindQueue(\"no\")'}}", null)]
    [TestCase("callData: {processingPrompt: {lit: {name: PromptSystem.processing}}}", null)]
    [TestCase("transferToAcd: {targetQueue: {exp: 'FindQueueById(\"4cf6\")'}}", null)]
    [TestCase("transferToAcd: {targetQueue: {exp: Flow.queue}}", null)]
    [TestCase("transferToAcd: {languageSkill: {noValue: true}, targetQueue: {lit: {name: \"\"}}}", null)]
    [TestCase("dataTableLookup: {dataTable: {noValue: true}}", null)]
    [TestCase("settingsOutboundCall: {contactList: {lit: {name: Everybody}}}", null)]
    [TestCase("endTask: {outputPath: {name: Success}}", null)]
    public void Other_places(string yaml, string? reference) => Assert.That(References(yaml), Is.EqualTo(reference is null ? [] : new[] { reference }));

    [Test]
    public void A_reference_is_where_the_name_stands()
    {
        var references = Document("""
            x:
              - callData: {category: {CRM: {dataAction: {Find: {}}}}}
              - playAudio: {audio: {exp: 'Append(Prompt.A, Prompt.B)'}}
            """);

        Assert.That(references.Select(reference => $"{reference.Name} {reference.Position}"), Is.EqualTo(new[] { "Find flow.yaml:4:48", "A flow.yaml:5:40", "B flow.yaml:5:50" }));
    }

    [Test]
    public void Every_lookup_that_is_listed_by_the_api_is_used() => Assert.That(
        Enum.GetValues<ExpressionReferenceKind>().Except(EntityPlaces.Expressions.Keys),
        Is.EqualTo(new[] { ExpressionReferenceKind.Variable, ExpressionReferenceKind.Function, ExpressionReferenceKind.User, ExpressionReferenceKind.Group, ExpressionReferenceKind.SystemPrompt }));

    private static IEnumerable<string> References(string item) => Document($"x: [{{{item}}}]")
        .Select(reference => $"{reference.Kind} {(reference.Category is null ? "" : reference.Category + "/")}{reference.Name}");

    private static IReadOnlyList<EntityReference> Document(string body) =>
        FlowText.Read($"inboundCall:\n  name: A\n  {body.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)}\n").Entities;
}
