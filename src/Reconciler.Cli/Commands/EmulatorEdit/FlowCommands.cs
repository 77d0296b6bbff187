using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Emulator.Control;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>The commands that change a flow's state, name, division or description, but not its content.</summary>
internal sealed class FlowCommands(CliHost host, EditArguments arguments)
{
    /// <summary>The commands, to be added to <c>emulator edit</c>.</summary>
    public IEnumerable<Command> All =>
    [
        Of("check-in", "Makes a version of the saved draft without publishing it, and releases the lock.", (org, flow, by) =>
            $"{by} checked {Named(flow)} in as version {org.CheckIn(flow.Id, by).SavedVersion}."),
        Of("discard", "Throws the saved draft away and releases the lock.", (org, flow, by) =>
            $"{by} threw the draft of {Named(flow)} away; its version is {org.Discard(flow.Id, by).SavedVersion ?? "none"} again."),
        Of("lock", "Opens a flow for editing.", (org, flow, by) => $"{org.LockAs(by, flow.Id).LockedBy} holds the lock of {Named(flow)}."),
        Of("unlock", "Takes the lock away from whoever holds it; a draft stays.", (org, flow, by) =>
            $"{by} took the lock of {Named(org.Unlock(flow.Id))} away from {flow.LockedBy ?? "nobody"}."),
        Of("delete", "Deletes a flow that nothing uses.", Delete),
        Of("move", "Moves a flow to another division.", "--division", "The division's name.", (org, flow, by, division) =>
            $"{by} moved {Named(flow)} to the division '{org.Move(flow.Id, division).Division}'."),
        Of("rename", "Gives a flow another name.", "--to", "The flow's other name.", (org, flow, by, name) =>
            $"{by} renamed {Named(flow)} to '{org.Rename(flow.Id, name, by).Name}'."),
        Of("describe", "Gives a flow another description.", "--text", "The description; empty for none.", (org, flow, by, text) =>
            $"{by} described {Named(org.Describe(flow.Id, text, by))}."),
    ];

    private static string Delete(OrgControl org, EmulatedFlow flow, string by)
    {
        org.Delete(flow.Id, by);
        return $"{by} deleted {Named(flow)}.";
    }

    private Command Of(string name, string description, string option, string optionDescription, Func<OrgControl, EmulatedFlow, string, string, string> change)
    {
        var value = new Option<string>(option) { Description = optionDescription, HelpName = "TEXT", Required = true };
        var command = Of(name, description, (parsed, org, flow, by) => change(org, flow, by, parsed.GetValue(value)!));
        command.Options.Add(value);
        return command;
    }

    private Command Of(string name, string description, Func<OrgControl, EmulatedFlow, string, string> change) =>
        Of(name, description, (_, org, flow, by) => change(org, flow, by));

    private Command Of(string name, string description, Func<ParseResult, OrgControl, EmulatedFlow, string, string> change)
    {
        var command = new Command(name, description);
        var flow = new Argument<string>("name") { Description = "The flow's name.", HelpName = "NAME" };
        command.Arguments.Add(flow);
        command.SetAction((parsed, _) =>
        {
            var choice = arguments.Read(parsed, host);
            return EditRun.ChangeAsync(host, choice, org => change(parsed, org, FlowByName.Find(org, parsed.GetValue(flow)!, choice.Type), choice.By) + "\n");
        });
        return command;
    }

    private static string Named(EmulatedFlow flow) => $"{flow.Type} '{flow.Name}'";
}
