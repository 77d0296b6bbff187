using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Comparison;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Markdown;
using Reconciler.Runs;

namespace Reconciler.Cli.Commands;

/// <summary><c>diff --env A --env B</c>: compares what two orgs have of the manifests' flows.</summary>
internal sealed class OrgDiff
{
    private readonly Option<string[]> _environments = new("--env") { Description = "Compare the flows of two orgs instead: give it twice, first the environment before, then the one after.", HelpName = "NAME", AllowMultipleArgumentsPerToken = false };
    private readonly ProjectArguments _project;
    private readonly SelectionArguments _selection;

    /// <summary>Adds the options to the command, and errors for those that exclude each other.</summary>
    /// <param name="files">The arguments of the command that name two files; they exclude <c>--env</c>.</param>
    public OrgDiff(Command command, params Argument<string?>[] files)
    {
        Option[] others = [.. command.Options];
        command.Options.Add(_environments);
        _project = new ProjectArguments(command, "--env");
        _selection = new SelectionArguments(command);
        Option[] own = [.. command.Options.Except(others).Where(option => option.Name != "--no-color")];
        command.Validators.Add(result =>
        {
            var names = result.GetValue(_environments)?.Length ?? 0;
            var paths = files.Count(file => result.GetResult(file) is { Tokens.Count: > 0 });
            if ((names, paths) is not ((2, 0) or (0, 2)))
            {
                result.AddError("diff compares two files or two environments; give it OLD NEW, or --env twice.");
            }
            else if (names == 2 && result.GetValue(_environments)!.Distinct().Count() == 1)
            {
                result.AddError("Both --env name the same environment; name two to compare.");
            }
            else if (names == 0 && own.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } given)
            {
                result.AddError($"{given.Name} means nothing when two files are compared; leave it away, or compare two environments with --env.");
            }
        });
    }

    /// <summary>Returns true when lines may have colours.</summary>
    public bool UseColor(ParseResult parsed, CliHost host) => _project.Read(parsed, host).UseColor;

    /// <summary>Returns true when the command line asks to compare two orgs, not two files.</summary>
    public bool IsWanted(ParseResult parsed) => parsed.GetValue(_environments) is { Length: > 0 };

    /// <summary>Compares the orgs of two environments and shows the differences.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CommandRun run, ParseResult parsed, OutputFormat format, ChangeView view, bool useExitCode)
    {
        var host = run.Host;
        var choice = _project.Read(parsed, host);
        var names = parsed.GetValue(_environments)!;
        using var first = new ProjectSession(run, choice with { Environment = names[0] });
        using var second = new ProjectSession(run, choice with { Environment = names[1] });
        await using var before = await first.OpenAsync();
        await using var after = before is null ? null : await second.OpenAsync();
        if (before is null || after is null)
        {
            return ExitCodes.Error;
        }

        var comparison = await new CompareRun(before.Context, after.Context).CompareAsync(_selection.Read(parsed), host.Stop);
        first.Show(comparison.Diagnostics);
        if (comparison.Diagnostics.Count > 0)
        {
            return ExitCodes.Error;
        }

        Show(first, comparison, format, view);
        return useExitCode && comparison.Differences.Any() ? ExitCodes.ChangesPending : ExitCodes.Ok;
    }

    private static void Show(ProjectSession session, OrgComparison comparison, OutputFormat format, ChangeView view) =>
        format.Write(session.Run.Output, session.Report, new FormattedResult(
            () => OrgComparisonJson.Text(comparison),
            () => OrgComparisonMarkdown.Lines(comparison, view),
            () => OrgComparisonReport.Lines(comparison, view)));
}
