using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>
/// Keys whose value names one thing, as <c>{lit: {name: X}}</c> or <c>{name: X}</c> (observed in public flow files).
/// </summary>
internal static class NamedValueRule
{
    private static readonly Dictionary<string, ReferenceKind> Kinds = new(StringComparer.Ordinal)
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

    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope) =>
        Kinds.TryGetValue(scope.Key, out var kind) && scope.Value is YamlMap value
            ? NameHolders(value).Select(holder => NamedThing(holder, kind))
            : [];

    private static IEnumerable<YamlMap> NameHolders(YamlMap value)
    {
        // An updateData statement of type queue has its literal one level deeper, below "value".
        var literal = value.Map("lit") ?? value.Map("value")?.Map("lit");
        return literal is not null ? [literal] : value.Has("name") && !value.Has("targetQueue") ? [value] : [];
    }

    private static ReferenceSite NamedThing(YamlMap holder, ReferenceKind kind) => new(
        new FlowReference(kind, holder.Text("name") ?? ""),
        name => holder.Set("name", YamlScalar.String(name)));
}
