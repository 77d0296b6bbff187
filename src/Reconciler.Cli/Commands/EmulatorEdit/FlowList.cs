using System.Globalization;
using Reconciler.Emulator.Control;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>The table that <c>emulator edit list</c> prints.</summary>
internal static class FlowList
{
    /// <summary>Returns a line for each flow: type, name, division, versions and lock.</summary>
    public static string Of(OrgControl org)
    {
        var flows = org.Flows;
        if (flows.Count == 0)
        {
            return "The org has no flows.\n";
        }

        var (types, names, divisions) = (Width(flow => flow.Type), Width(flow => flow.Name), Width(flow => flow.Division));
        return string.Concat(flows.Select(flow =>
            $"{flow.Type.PadRight(types)}  {flow.Name.PadRight(names)}  {flow.Division.PadRight(divisions)}  {State(flow)}\n"));

        int Width(Func<EmulatedFlow, string> text) => flows.Max(flow => text(flow).Length);
    }

    private static string State(EmulatedFlow flow)
    {
        var published = flow.PublishedVersion is { } version
            ? $"{version} published {Time(flow.PublishedAt)} by {flow.PublishedBy}"
            : "not published";
        var draft = flow.SavedVersion != flow.PublishedVersion ? $", {flow.SavedVersion} not published" : "";
        var held = flow.LockedBy is { } holder ? $", locked by {holder}" : "";
        return published + draft + held;
    }

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
