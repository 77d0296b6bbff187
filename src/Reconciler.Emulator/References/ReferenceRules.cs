using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>
/// How flow files name things outside of them: each rule takes one key of a file and returns the places at or below it that hold
/// such a name, none if the key is not its own. Names inside of expressions have a class of their own, <see cref="ExpressionRule"/>.
/// </summary>
internal static class ReferenceRules
{
    private const string UserPrompt = "Prompt.";

    // Observed in public flow files.
    private static readonly Dictionary<string, ReferenceKind> ValueKinds = new(StringComparer.Ordinal)
    {
        ["targetQueue"] = ReferenceKind.Queue,
        ["queue"] = ReferenceKind.Queue,
        ["languageSkill"] = ReferenceKind.Language,
        ["defaultLanguageSkill"] = ReferenceKind.Language,
        ["acdSkill"] = ReferenceKind.Skill,
        ["wrapupCode"] = ReferenceKind.WrapupCode,
        ["contactList"] = ReferenceKind.ContactList,
        ["selectedSchedule"] = ReferenceKind.Schedule,
        ["scheduleGroup"] = ReferenceKind.ScheduleGroup,
        ["emergencyGroup"] = ReferenceKind.EmergencyGroup,
        ["flowOutcome"] = ReferenceKind.FlowOutcome,
        ["flowMilestone"] = ReferenceKind.FlowMilestone,
        ["worktype"] = ReferenceKind.Worktype,
    };

    private static readonly Dictionary<string, (ReferenceKind Kind, string? Qualifier)> KeyKinds = new(StringComparer.Ordinal)
    {
        ["commonModule"] = (ReferenceKind.Flow, "commonmodule"),
        ["botFlow"] = (ReferenceKind.Flow, "bot"),
        ["digitalBotFlow"] = (ReferenceKind.Flow, "digitalbot"),
        ["dataTable"] = (ReferenceKind.DataTable, null),
        ["screenPopScript"] = (ReferenceKind.Script, null),
    };

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Func<ReferenceScope, IEnumerable<ReferenceSite>>> All { get; } =
    [
        NamedValue,
        QueueVariable,
        OldSchedule,
        NamedFlow,
        NamingKey,
        DataAction,
        Prompt,
        ExpressionRule.Sites,
    ];

    /// <summary>Keys whose value names one thing, as <c>{lit: {name: X}}</c> or <c>{name: X}</c>.</summary>
    private static IEnumerable<ReferenceSite> NamedValue(ReferenceScope scope) =>
        ValueKinds.TryGetValue(scope.Key, out var kind) && scope.Value is YamlMap value
            ? NameHolders(value).Select(holder => NameOf(holder, new FlowReference(kind, holder.Text("name") ?? "")))
            : [];

    private static IEnumerable<YamlMap> NameHolders(YamlMap value)
    {
        // An updateData statement of type queue has its literal one level deeper, below "value".
        var literal = value.Map("lit") ?? value.Map("value")?.Map("lit");
        return literal is not null ? [literal] : value.Has("name") && !value.Has("targetQueue") ? [value] : [];
    }

    /// <summary>The initial value of a queue variable.</summary>
    private static IEnumerable<ReferenceSite> QueueVariable(ReferenceScope scope) =>
        scope is { Key: "queueVariable", Value: YamlMap variable } && variable.Map("initialValue")?.Map("lit") is { } literal
            ? [NameOf(literal, new FlowReference(ReferenceKind.Queue, literal.Text("name") ?? ""))]
            : [];

    /// <summary>The schedule of an evaluateSchedule action; files before <c>selectedSchedule</c> existed have only the name.</summary>
    private static IEnumerable<ReferenceSite> OldSchedule(ReferenceScope scope) =>
        scope is { Key: "schedule", Value: YamlMap schedule } && schedule.Text("name") is { } name
            ? [NameOf(schedule, new FlowReference(ReferenceKind.Schedule, name))]
            : [];

    /// <summary>Flows named by <c>{name: X}</c>: in-queue flows and the targets of flow transfers.</summary>
    private static IEnumerable<ReferenceSite> NamedFlow(ReferenceScope scope) =>
        scope.Value is YamlMap value && FlowTypeAt(scope) is { } flowType && value.Text("name") is { } name
            ? [NameOf(value, new FlowReference(ReferenceKind.Flow, name) { Qualifier = flowType })]
            : [];

    private static string? FlowTypeAt(ReferenceScope scope) => scope.Key switch
    {
        "overrideInQueueFlow" => scope.Type.InQueueType,

        // Only the secure transfer has invocation data.
        "targetFlow" when scope.Owner.Has("invocationData") => "securecall",
        "targetFlow" when scope.Type.IsCommonModule => "inboundcall",
        "targetFlow" => scope.Type.ApiName.Replace("inqueue", "inbound", StringComparison.Ordinal),
        _ => null,
    };

    /// <summary>Places where the name is itself a key: called modules and bots, data tables, scripts.</summary>
    private static IEnumerable<ReferenceSite> NamingKey(ReferenceScope scope) =>
        KeyKinds.TryGetValue(scope.Key, out var target) && scope.Value is YamlMap names
            ? names.Entries.Where(entry => entry.Value is YamlMap)
                .Select(entry => KeyOf(names, new FlowReference(target.Kind, entry.Key) { Qualifier = target.Qualifier }))
            : [];

    /// <summary>Data actions: <c>category: {X: {dataAction: {Y: …}}}</c>.</summary>
    private static IEnumerable<ReferenceSite> DataAction(ReferenceScope scope) =>
        scope is { Key: "category", Value: YamlMap categories }
            ? from category in categories.Entries
              let actions = (category.Value as YamlMap)?.Map("dataAction")
              where actions is not null
              from action in actions.Entries
              select KeyOf(actions, new FlowReference(ReferenceKind.DataAction, action.Key) { Qualifier = category.Key })
            : [];

    /// <summary>Prompts given as a value; those of the system (<c>PromptSystem.x</c>) exist in every org.</summary>
    private static IEnumerable<ReferenceSite> Prompt(ReferenceScope scope) =>
        IsPromptValue(scope) && scope.Value is YamlScalar text && text.Text.StartsWith(UserPrompt, StringComparison.Ordinal)
            ? [PromptSite(scope, text.Text[UserPrompt.Length..])]
            : [];

    // A literal has nothing but its name, unlike an action that somebody called "Prompt.x".
    private static bool IsPromptValue(ReferenceScope scope) => scope is { Key: "prompt" } or { Key: "name", Owner.Count: 1 };

    private static ReferenceSite PromptSite(ReferenceScope scope, string name) => new(
        new FlowReference(ReferenceKind.Prompt, name),
        newName => scope.Owner.Set(scope.Key, YamlScalar.String(UserPrompt + newName)));

    private static ReferenceSite NameOf(YamlMap holder, FlowReference reference) =>
        new(reference, newName => holder.Set("name", YamlScalar.String(newName)));

    private static ReferenceSite KeyOf(YamlMap names, FlowReference reference) =>
        new(reference, newName => names.RenameKey(reference.Name, newName));
}
