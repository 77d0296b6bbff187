using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Starter;
using Reconciler.Language.Project;

namespace Reconciler.Cli.Commands;

/// <summary><c>init</c>: writes a starting project. Overwrites nothing.</summary>
internal static class InitCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("init", "Writes a starting project into a folder: one shared flow, a call flow that uses it, and an org on this machine to try them on.");
        var folder = new Argument<string?>("folder") { Description = "The folder; default: the current one.", HelpName = "FOLDER", Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = "The project's name, which marks its flows. Default: the folder's name.", HelpName = "NAME" };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value != StarterProject.NameOf(token.Value))
            {
                result.AddError($"'{token.Value}' is no name of a project; write it with letters, digits, '.', '_' and '-', such as '{StarterProject.NameOf(token.Value)}'.");
            }
        });
        command.Arguments.Add(folder);
        command.Options.Add(name);
        command.SetAction((parsed, _) => RunAsync(host, parsed.GetValue(folder), parsed.GetValue(name)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, string? folder, string? name)
    {
        var target = Path.GetFullPath(folder ?? ".", host.Folder);
        if (Path.Exists(Path.Combine(target, ProjectConfig.FileName)))
        {
            host.Error.WriteLine($"error: {ProjectConfig.FileName} is in {target} already, so nothing was written; edit that project, or name another folder.");
            return ExitCodes.Error;
        }

        var project = name ?? StarterProject.NameOf(Path.GetFileName(target));
        var files = await StarterFolder.WriteAsync(target, StarterProject.Files(project), host.Stop);
        foreach (var text in InitReport.Lines(project, files, folder is null ? null : $"cd {folder}").SelectMany(line => line.Wrap(host.Width)))
        {
            host.Output.WriteLine(text);
        }

        return ExitCodes.Ok;
    }
}
