using System.CommandLine;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>The commands that only read the emulated org: <c>list</c> and <c>export</c>.</summary>
internal sealed class LookCommands(CliHost host, EditArguments arguments)
{
    /// <summary>The commands, to be added to <c>emulator edit</c>.</summary>
    public IEnumerable<Command> All => [List(), Export()];

    private Command List()
    {
        var command = new Command("list", "Lists the flows of the org.");
        command.SetAction((parsed, _) => EditRun.LookAsync(host, arguments.Read(parsed, host), FlowList.Of));
        return command;
    }

    private Command Export()
    {
        var command = new Command("export", "Prints a flow as Architect exports it.");
        var name = new Argument<string>("name") { Description = "The flow's name.", HelpName = "NAME" };
        var version = new Option<string?>("--version") { Description = "A version, such as 2.0. Default: the published one.", HelpName = "VERSION" };
        command.Arguments.Add(name);
        command.Options.Add(version);
        command.SetAction((parsed, _) =>
        {
            var choice = arguments.Read(parsed, host);
            return EditRun.LookAsync(host, choice, org => org.Export(FlowByName.Find(org, parsed.GetValue(name)!, choice.Type).Id, parsed.GetValue(version)));
        });
        return command;
    }
}
