using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>The schedule of an evaluateSchedule action; files before <c>selectedSchedule</c> existed have only the name.</summary>
internal static class OldScheduleRule
{
    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope)
    {
        if (scope is not { Key: "schedule", Value: YamlMap schedule } || schedule.Text("name") is not { } name)
        {
            return [];
        }

        var reference = new FlowReference(ReferenceKind.Schedule, name);
        return [new ReferenceSite(reference, newName => schedule.Set("name", YamlScalar.String(newName)))];
    }
}
