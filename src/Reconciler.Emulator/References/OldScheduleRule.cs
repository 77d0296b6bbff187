using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>The schedule of an evaluateSchedule action; files before <c>selectedSchedule</c> existed have only the name.</summary>
internal static class OldScheduleRule
{
    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope) =>
        scope is { Key: "schedule", Value: YamlMap schedule } && schedule.Text("name") is { } name
            ? [new ReferenceSite(new FlowReference(ReferenceKind.Schedule, name), newName => schedule.Set("name", YamlScalar.String(newName)))]
            : [];
}
