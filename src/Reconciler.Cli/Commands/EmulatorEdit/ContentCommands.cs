using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Emulator.Control;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>The commands that change a flow's content: <c>publish</c>, <c>save</c> and <c>replace</c>.</summary>
internal sealed class ContentCommands(CliHost host, EditArguments arguments)
{
    /// <summary>The commands, to be added to <c>emulator edit</c>.</summary>
    public IEnumerable<Command> All => [Publish(), Save(), Replace()];

    private Command Publish()
    {
        var (command, file) = OfFile("publish", "Creates or changes the flow of a file and publishes it.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var choice = arguments.Read(parsed, host);
            var yaml = await ReadAsync(parsed.GetValue(file)!, cancellationToken);
            return await EditRun.ChangeOrBeginAsync(host, choice, org => Published(choice, org.PublishAs(choice.By, yaml)));
        });
        return command;
    }

    private Command Save()
    {
        var (command, file) = OfFile("save", "Saves a file as the draft of its flow, and keeps the flow locked.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var choice = arguments.Read(parsed, host);
            var yaml = await ReadAsync(parsed.GetValue(file)!, cancellationToken);
            return await EditRun.ChangeAsync(host, choice, org =>
            {
                var flow = org.SaveDraftAs(choice.By, yaml);
                return $"{choice.By} saved {flow.Type} '{flow.Name}' as version {flow.SavedVersion}, and holds its lock.\n";
            });
        });
        return command;
    }

    private Command Replace()
    {
        var command = new Command("replace", "Replaces text in the published content of a flow and publishes it.");
        var name = new Argument<string>("name") { Description = "The flow's name.", HelpName = "NAME" };
        var oldText = new Argument<string>("old") { Description = "The text, as 'export' prints it.", HelpName = "OLD" };
        var newText = new Argument<string>("new") { Description = "What stands there afterwards.", HelpName = "NEW" };
        var all = new Option<bool>("--all") { Description = "Replace it wherever it stands; else it must stand there once." };
        foreach (var argument in new[] { name, oldText, newText })
        {
            command.Arguments.Add(argument);
        }

        command.Options.Add(all);
        command.SetAction((parsed, _) =>
        {
            var choice = arguments.Read(parsed, host);
            return EditRun.ChangeAsync(host, choice, org =>
            {
                var flow = FlowByName.Find(org, parsed.GetValue(name)!, choice.Type);
                return Published(choice, org.ReplaceTextAs(choice.By, flow.Id, parsed.GetValue(oldText)!, parsed.GetValue(newText)!, parsed.GetValue(all)));
            });
        });
        return command;
    }

    private static (Command Command, Argument<string> File) OfFile(string name, string description)
    {
        var command = new Command(name, description);
        var file = new Argument<string>("file") { Description = "An Archy file, such as 'export' prints.", HelpName = "FILE" };
        command.Arguments.Add(file);
        return (command, file);
    }

    private Task<string> ReadAsync(string file, CancellationToken cancellationToken) =>
        File.ReadAllTextAsync(Path.GetFullPath(file, host.Folder), cancellationToken);

    private static string Published(EditChoice choice, EmulatedFlow flow) =>
        $"{choice.By} published {flow.Type} '{flow.Name}' as version {flow.PublishedVersion}.\n";
}
