using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Language.Schemas;

namespace Reconciler.Cli.Commands;

/// <summary><c>schema</c>: lists, prints or writes the JSON Schemas, by which editors check manifests.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("schema", "Lists, prints or writes the JSON Schemas of manifests.");
        var name = new Argument<string?>("name") { Description = "The schema to print; without it, they are listed.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. SchemaCatalog.Names]);
        var folder = new Option<string?>("--write") { Description = "Write all schemas into this folder.", HelpName = "FOLDER" };
        command.Arguments.Add(name);
        command.Options.Add(folder);
        command.SetAction((parsed, cancellationToken) => RunAsync(host, parsed.GetValue(name), parsed.GetValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, string? name, string? folder, CancellationToken cancellationToken)
    {
        if (folder is not null)
        {
            var target = Directory.CreateDirectory(Path.GetFullPath(folder, host.Folder)).FullName;
            foreach (var schema in SchemaCatalog.Names)
            {
                await File.WriteAllTextAsync(Path.Combine(target, schema), SchemaCatalog.Text(schema), cancellationToken);
            }

            host.Output.WriteLine($"{SchemaCatalog.Names.Count} schemas are in {target}.");
            return ExitCodes.Ok;
        }

        host.Output.WriteLine(name is null ? string.Join(host.Output.NewLine, SchemaCatalog.Names) : SchemaCatalog.Text(name).TrimEnd());
        return ExitCodes.Ok;
    }
}
