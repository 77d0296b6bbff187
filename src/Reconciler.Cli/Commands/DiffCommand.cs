using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Rendering;
using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Markdown;

namespace Reconciler.Cli.Commands;

/// <summary><c>diff</c>: compares two Archy files by meaning, which needs no project and no org; or two orgs, see <see cref="OrgDiff"/>.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("diff", "Compares two Archy flow files by meaning, which needs no project and no org; or the flows of two orgs.");
        var old = new Argument<string?>("old") { Description = "The Archy file before.", HelpName = "OLD", Arity = ArgumentArity.ZeroOrOne };
        var @new = new Argument<string?>("new") { Description = "The Archy file after.", HelpName = "NEW", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<OutputFormat>("--format") { Description = "How to show what differs: text, json or markdown.", HelpName = "FORMAT" };
        var full = new FullOption { Description = "Show every change, and values at their full length; json always does." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 2 when the flows differ." };
        command.Arguments.Add(old);
        command.Arguments.Add(@new);
        command.Options.Add(format);
        command.Options.Add(full);
        command.Options.Add(exitCode);
        var orgs = new OrgDiff(command, old, @new);
        command.SetAction((parsed, _) =>
        {
            var (view, useExitCode) = (full.Read(parsed), parsed.GetValue(exitCode));
            return orgs.IsWanted(parsed)
                ? CommandRun.StartAsync(host, parsed, run => orgs.RunAsync(run, parsed, parsed.GetValue(format), view, useExitCode))
                : RunAsync(host, parsed.GetValue(old)!, parsed.GetValue(@new)!, new Style(parsed.GetValue(format), view, orgs.UseColor(parsed, host)), useExitCode);
        });
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, string oldPath, string newPath, Style style, bool useExitCode)
    {
        var diagnostics = new DiagnosticBag();
        var old = await ArchyFile.ReadAsync(Path.GetFullPath(oldPath, host.Folder), oldPath, diagnostics, host.Stop);
        var @new = await ArchyFile.ReadAsync(Path.GetFullPath(newPath, host.Folder), newPath, diagnostics, host.Stop);
        new ReportWriter(host.Error, host.Width, style.UseColor, new SecretSet()).Write(DiagnosticReport.Lines(diagnostics.Sorted()));
        if (old is null || @new is null)
        {
            return ExitCodes.Error;
        }

        var changes = FlowDiff.Between(old, @new);
        Show(host, old, @new, changes, style);
        return useExitCode && changes.Count > 0 ? ExitCodes.ChangesPending : ExitCodes.Ok;
    }

    private static void Show(CliHost host, FlowDocument old, FlowDocument @new, IReadOnlyList<Change> changes, Style style)
    {
        var report = new ReportWriter(host.Output, host.Width, style.UseColor, new SecretSet());
        style.Format.Write(host.Output, report, new FormattedResult(
            () => DiffJson.Text(old, @new, changes),
            () => DiffMarkdown.Lines(@new, changes, style.View),
            () => DiffReport.Lines(@new, changes, style.View)));
    }

    private sealed record Style(OutputFormat Format, ChangeView View, bool UseColor);
}
