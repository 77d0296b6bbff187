using Reconciler.Emulator.Control;
using Reconciler.Emulator.State;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>Finds a flow of the emulated org by its name.</summary>
internal static class FlowByName
{
    /// <summary>Returns the only flow with that name, and with that API type when one is given.</summary>
    /// <exception cref="OrgRefusalException">No flow, or several, have the name; the message says what to do.</exception>
    public static EmulatedFlow Find(OrgControl org, string name, string? type)
    {
        EmulatedFlow[] candidates = [.. org.Flows.Where(flow => type is null || string.Equals(flow.Type, type, StringComparison.OrdinalIgnoreCase))];
        return candidates.Where(flow => flow.Name == name).ToArray() switch
        {
            [var only] => only,
            [] => throw new OrgRefusalException(
                $"the org has no {(type is null ? "" : $"{type} ")}flow '{name}'; "
                + Suggestion.Sentence(name, candidates.Select(flow => flow.Name), "'reconciler emulator edit list' shows what it has.")),
            var several => throw new OrgRefusalException(
                $"the org has several flows '{name}'; give --type one of {string.Join(", ", several.Select(flow => flow.Type))}."),
        };
    }
}
