using Reconciler.Cli.Hosting;
using Reconciler.Reporting.Events;
using Reconciler.Reporting.GitHub;
using Reconciler.Reporting.Markdown;
using Reconciler.Reporting.Recording;
using Reconciler.Reporting.Runs;

namespace Reconciler.Cli.Outputs;

/// <summary>Runs a command and writes its outputs. They are checked before the command begins, and written also when it fails.</summary>
/// <param name="host">The surroundings.</param>
/// <param name="choice">Which outputs to write.</param>
/// <param name="command">The command's name.</param>
internal sealed class OutputRun(CliHost host, OutputChoice choice, string command)
{
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code of the command; <see cref="ExitCodes.Error"/> instead of success when an output could not be written.</returns>
    public async Task<int> RunAsync(Func<CommandRun, Task<int>> act)
    {
        string[] refusals = [.. Refusals()];
        if (refusals.Length > 0)
        {
            Tell(refusals);
            return ExitCodes.Error;
        }

        // What lies there is of a former run. If this one is killed, nobody may take that for its result.
        foreach (var target in choice.Targets)
        {
            File.Delete(target.Path);
        }

        await using var eventFile = choice.EventFile is { } path ? new StreamWriter(path, append: false) : null;
        var events = choice.EventsOnOutput ? new EventStream(host.Output) : eventFile is null ? null : new EventStream(eventFile);
        var run = new CommandRun(host, new RunRecorder(command, ProgramVersion.Text, events, host.Time))
        {
            Output = choice.EventsOnOutput ? host.Error : host.Output,
            IsLive = host.IsLive && !choice.EventsOnOutput,
        };
        var token = Guid.NewGuid().ToString("N");
        var code = await run.CatchAsync(async () =>
        {
            await AnnotateAsync(run, [Annotations.Stop(token)]);
            return await act(run);
        });
        string[] failures = [.. await WriteAsync(run.Record.Ended(ExitCodes.OutcomeOf(code), code), run, token)];
        if (events?.Failure is { } failure)
        {
            failures = [.. failures, $"The events could not be written to the end: {failure.TrimEnd('.')}; what they leave out is in the other outputs."];
        }

        Tell(failures);
        return failures.Length > 0 && code is ExitCodes.Ok or ExitCodes.ChangesPending ? ExitCodes.Error : code;
    }

    private IEnumerable<string> Refusals()
    {
        (string Option, string Path)[] files =
        [
            .. choice.Targets.Select(target => (target.Option, target.Path)),
            .. choice.EventFile is { } events ? [("--events-into", events)] : Array.Empty<(string, string)>(),
        ];
        foreach (var same in files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(file => file.Option))} name the same file '{same.Key}'; give each its own.";
        }

        foreach (var (option, path) in files)
        {
            if (OutputFile.Check(path) is { } reason)
            {
                yield return $"{option} '{path}' cannot be written: {reason}; name a file in a folder that this user may write to.";
            }
        }
    }

    // Each on its own: one that cannot be written must not take the others with it.
    private async Task<IReadOnlyList<string>> WriteAsync(RunReport report, CommandRun run, string token)
    {
        var failures = new List<string>();
        foreach (var target in choice.Targets)
        {
            await TryAsync($"{target.Option} '{target.Path}'", () => OutputFile.WriteAsync(target.Path, target.Format(report)), failures);
        }

        if (choice.Annotates)
        {
            await TryAsync("the annotations", () => AnnotateAsync(run, [Annotations.Resume(token), .. Annotations.Lines(report)]), failures);
            if (host.EnvironmentVariable(SummaryVariable) is { Length: > 0 } summary)
            {
                await TryAsync($"the file of {SummaryVariable}, '{summary}',", () => File.AppendAllTextAsync(summary, ReportMarkdown.Text(report) + "\n"), failures);
            }
        }

        return failures;
    }

    private async Task AnnotateAsync(CommandRun run, IEnumerable<string> lines)
    {
        var writer = choice.OutputIsDocument ? host.Error : run.Output;
        foreach (var line in choice.Annotates ? lines : [])
        {
            await writer.WriteLineAsync(line);
        }
    }

    private static async Task TryAsync(string what, Func<Task> write, List<string> failures)
    {
        try
        {
            await write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failures.Add($"{what} could not be written: {exception.Message.TrimEnd('.')}; the run itself is over, look at its other outputs.");
        }
    }

    private void Tell(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            host.Error.WriteLine($"error: {sentence}");
        }
    }
}
