using System.Text;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Control;

/// <summary>Writes an org as text, ordered by name, without ids and times: equal orgs have equal texts.</summary>
internal static class OrgDump
{
    /// <summary>Returns a line for each thing and call route, then several lines for each flow.</summary>
    public static string Of(OrgState org)
    {
        var text = new StringBuilder();
        foreach (var line in org.Things.Select(thing => Thing(org, thing)).Concat(org.CallRoutes.Select(route => Route(org, route))).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        var flows = org.Flows.Values.Select(flow => Flow(org, flow)).Order(StringComparer.Ordinal);
        return text.AppendJoin("", flows).ToString();
    }

    private static string Thing(OrgState org, NamedThing thing) =>
        $"{ReferenceNouns.Of(thing.Kind)} '{thing.Name}'{With("category", thing.Category)}{With("division", DivisionName(org, thing.DivisionId))}"
        + With("flows", thing.FlowIds.Length == 0 ? null : string.Join(", ", thing.FlowIds.Select(id => FlowName(org, id)).Order(StringComparer.Ordinal)));

    private static string Route(OrgState org, StoredCallRoute route) =>
        $"call route '{route.Name}'{With("numbers", string.Join(", ", route.Dnis))}{With("open", FlowName(org, route.OpenHoursFlowId))}"
        + With("closed", FlowName(org, route.ClosedHoursFlowId)) + With("holiday", FlowName(org, route.HolidayHoursFlowId))
        + With("schedule group", route.ScheduleGroupId is { } id ? org.ThingById(id)?.Name : null);

    private static string Flow(OrgState org, StoredFlow flow)
    {
        var text = new StringBuilder($"flow {flow.Type} '{flow.Name}'{With("division", DivisionName(org, flow.DivisionId))}");
        text.Append(With("deleted", flow.Deleted ? "yes" : null)).Append(With("active", flow.Active ? "yes" : null));
        text.Append(With("published", flow.PublishedVersionId)).Append(With("checked in", flow.CheckedInVersionId));
        text.Append(With("saved", flow.SavedVersionId)).Append(With("lock", Name(flow.Lock?.Holder))).Append('\n');
        foreach (var line in (flow.Description ?? "").Split('\n').Where(line => line.Length > 0))
        {
            text.Append("  description: ").Append(line).Append('\n');
        }

        foreach (var version in flow.Versions)
        {
            text.Append($"  version {version.Id} {version.Kind} by {Name(version.Author)}, content {VersionContent.Hash(version.Yaml)}\n");
            text.AppendJoin("", version.Modules.Select(module => $"    module '{module.Name}' {module.Version}, content {module.ContentHash}\n"));
        }

        return text.ToString();
    }

    private static string? DivisionName(OrgState org, string? id) => id is null ? null : org.Division(id).Name;

    private static string? FlowName(OrgState org, string? id) =>
        id is not null && org.Flows.GetValueOrDefault(id) is { } flow ? $"{flow.Type} '{flow.Name}'" : null;

    private static string? Name(StoredIdentity? identity) => identity is null ? null : $"{(identity.IsClient ? "client" : "user")} {identity.Name}";

    private static string With(string label, string? value) => value is null ? "" : $"; {label} {value}";
}
