using System.Collections.Frozen;
using Reconciler.Language.Expressions;

namespace Reconciler.Language.Flows.References;

/// <summary>
/// The places of an Archy file that name things of the org. Named by flows too, but in no row, because the public API's description names no listing to check them by: contact lists, users,
/// groups, scripts, work types. Neither are prompts of the system: they come with the product.
/// </summary>
internal static class EntityPlaces
{
    private const string AsQueue = "as for queues; type names of the Architect Scripting SDK";

    /// <summary>One row for each place outside of expressions.</summary>
    public static IReadOnlyList<NamedPlace<OrgEntityKind>> Properties { get; } =
    [
        new("targetQueue.lit.name", OrgEntityKind.Queue, "public flow files: transferToAcd, menuTransferToAcd, voicemail, error handling; 30 files"),
        new("queue.lit.name", OrgEntityKind.Queue, "public flow files: createCallback; 2 uses"),
        new("queue.value.lit.name", OrgEntityKind.Queue, "public flow files: a statement of updateData; 1 use"),
        new("queueVariable.initialValue.lit.name", OrgEntityKind.Queue, "public flow files: 8"),
        new("category.*.dataAction.*", OrgEntityKind.DataAction, "public flow files: callData; 12 call flows"),
        new("dataTable.*", OrgEntityKind.DataTable, "public flow files: dataTableLookup; 2 call flows"),
        new("acdSkill.lit.name", OrgEntityKind.Skill, "public flow files: acdSkills of transferToAcd; 1 file, with an expression"),
        new("skill.value.lit.name", OrgEntityKind.Skill, AsQueue),
        new("skillVariable.initialValue.lit.name", OrgEntityKind.Skill, AsQueue),
        new("languageSkill.lit.name", OrgEntityKind.LanguageSkill, "public flow files: transferToAcd; 3 files"),
        new("defaultLanguageSkill.lit.name", OrgEntityKind.LanguageSkill, "public flow files: supportedLanguages, always noValue; written as languageSkill"),
        new("languageSkill.value.lit.name", OrgEntityKind.LanguageSkill, AsQueue),
        new("languageSkillVariable.initialValue.lit.name", OrgEntityKind.LanguageSkill, AsQueue),
        new("wrapupCode.lit.name", OrgEntityKind.WrapupCode, "public flow files: settingsOutboundCall; 2 files"),
        new("wrapupCode.value.lit.name", OrgEntityKind.WrapupCode, AsQueue),
        new("wrapupCodeVariable.initialValue.lit.name", OrgEntityKind.WrapupCode, AsQueue),
        new("selectedSchedule.lit.name", OrgEntityKind.Schedule, "public flow files: evaluateSchedule; 2 files"),
        new("schedule.name", OrgEntityKind.Schedule, "public flow files: evaluateSchedule of older exports; 1 file"),
        new("schedule.value.lit.name", OrgEntityKind.Schedule, AsQueue),
        new("scheduleVariable.initialValue.lit.name", OrgEntityKind.Schedule, AsQueue),
        new("scheduleGroup.lit.name", OrgEntityKind.ScheduleGroup, "public flow files: evaluateScheduleGroup; 1 file, with an expression"),
        new("scheduleGroup.value.lit.name", OrgEntityKind.ScheduleGroup, AsQueue),
        new("scheduleGroupVariable.initialValue.lit.name", OrgEntityKind.ScheduleGroup, AsQueue),
        new("emergencyGroup.lit.name", OrgEntityKind.EmergencyGroup, "public flow files: evaluateScheduleGroup; 1 file"),
        new("emergencyGroup.value.lit.name", OrgEntityKind.EmergencyGroup, AsQueue),
        new("emergencyGroupVariable.initialValue.lit.name", OrgEntityKind.EmergencyGroup, AsQueue),
        new("flowOutcome.name", OrgEntityKind.FlowOutcome, "public flow files: 1"),
        new("flowMilestone.name", OrgEntityKind.FlowMilestone, "as for flow outcomes; action names of the Architect Scripting SDK"),
        new("prompt", OrgEntityKind.UserPrompt, "public flow files: playAudio; 4 uses"),
        new("lit.name", OrgEntityKind.UserPrompt, "public flow files: processingPrompt and holdMusic, with prompts of the system; 7 and 11 files"),
    ];

    /// <summary>What expressions name, by the kind of reference. The functions and their evidence: <see cref="ExpressionReferenceReader"/> and <c>Expressions/FunctionCatalog.cs</c>; <c>Prompt.x</c>: 12 public flow files.</summary>
    public static FrozenDictionary<ExpressionReferenceKind, OrgEntityKind> Expressions { get; } = new Dictionary<ExpressionReferenceKind, OrgEntityKind>
    {
        [ExpressionReferenceKind.Queue] = OrgEntityKind.Queue,
        [ExpressionReferenceKind.Skill] = OrgEntityKind.Skill,
        [ExpressionReferenceKind.LanguageSkill] = OrgEntityKind.LanguageSkill,
        [ExpressionReferenceKind.WrapupCode] = OrgEntityKind.WrapupCode,
        [ExpressionReferenceKind.Schedule] = OrgEntityKind.Schedule,
        [ExpressionReferenceKind.ScheduleGroup] = OrgEntityKind.ScheduleGroup,
        [ExpressionReferenceKind.EmergencyGroup] = OrgEntityKind.EmergencyGroup,
        [ExpressionReferenceKind.UserPrompt] = OrgEntityKind.UserPrompt,
    }.ToFrozenDictionary();
}
