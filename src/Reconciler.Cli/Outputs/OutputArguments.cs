using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Reporting.GitLab;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.JUnit;
using Reconciler.Reporting.Markdown;
using Reconciler.Reporting.Runs;
using Reconciler.Reporting.Sarif;

namespace Reconciler.Cli.Outputs;

/// <summary>The options of the commands that can write reports: in which formats, and to which files. They change neither what the command does nor its exit code.</summary>
internal sealed class OutputArguments
{
    private const string OnlyFormat = "ndjson";

    private readonly (Option<string?> Option, Func<RunReport, string> Format)[] _files =
    [
        (File("--json-into", "Write the run as JSON into this file."), ReportJson.Text),
        (File("--markdown-into", "Write the run as Markdown into this file, made for a comment on a pull request."), ReportMarkdown.Text),
        (File("--sarif-into", "Write what was found as SARIF 2.1.0 into this file."), SarifDocument.Text),
        (File("--junit-into", "Write a test case for each flow as JUnit XML into this file."), JUnitReport.Text),
        (File("--gitlab-into", "Write what was found as a GitLab code quality report into this file."), CodeQuality.Text),
    ];

    private readonly Option<bool> _github = new("--github") { Description = "Print annotations for GitHub Actions, and add the Markdown to the job's summary." };
    private readonly Option<string?> _events = new("--events") { Description = "Stream events to standard output, one JSON object a line; what a person reads goes to standard error.", HelpName = OnlyFormat };
    private readonly Option<string?> _eventFile = File("--events-into", "Stream events into this file, one JSON object a line.");

    /// <summary>Adds the options to a command.</summary>
    public OutputArguments(Command command)
    {
        _events.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not OnlyFormat and var other }])
            {
                result.AddError($"'{other}' is no format of --events; write --events {OnlyFormat}.");
            }
        });
        foreach (var option in (Option[])[.. _files.Select(file => file.Option), _github, _events, _eventFile])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(_events) is not null && result.GetResult(_eventFile) is not null)
            {
                result.AddError("--events and --events-into stream the same events; give one of them.");
            }
        });
    }

    /// <summary>Runs a command, and writes the reports that were asked for, also when the command fails.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">The surroundings.</param>
    /// <param name="act">The command. Reports are made from what it records in its run.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(ParseResult parsed, CliHost host, Func<CommandRun, Task<int>> act)
        => new OutputRun(host, Read(parsed, host), parsed.CommandResult.Command.Name).RunAsync(act);

    private OutputChoice Read(ParseResult parsed, CliHost host) => new()
    {
        Targets = [.. _files.Select(file => (file, path: parsed.GetValue(file.Option))).Where(given => given.path is not null)
            .Select(given => new OutputTarget(given.file.Option.Name, Path.GetFullPath(given.path!, host.Folder), given.file.Format))],
        Annotates = parsed.GetValue(_github),
        OutputIsDocument = parsed.CommandResult.Command.Options.OfType<Option<OutputFormat>>().Any(format => parsed.GetValue(format) != OutputFormat.Text),
        EventsOnOutput = parsed.GetValue(_events) is not null,
        EventFile = parsed.GetValue(_eventFile) is { } file ? Path.GetFullPath(file, host.Folder) : null,
    };

    private static Option<string?> File(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError($"{name} names no file; write {name} FILE.");
            }
        });
        return option;
    }
}
