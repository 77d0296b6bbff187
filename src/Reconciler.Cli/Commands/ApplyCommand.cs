using System.CommandLine;
using Reconciler.Applying;
using Reconciler.Cli.Connecting;
using Reconciler.Cli.Rendering;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>apply</c>: plans, asks, and carries the plan out.</summary>
internal static class ApplyCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("apply", "Brings the org in line with the manifests.");
        var arguments = new ProjectArguments(command);
        Option[] others = [.. command.Options];
        var planning = new PlanArguments(command);
        var saved = new SavedPlanArgument(command, command.Options.Except(others));
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        command.Options.Add(yes);
        command.SetAction((parsed, _) => RunAsync(
            host, arguments.Read(parsed, host), planning.Read(parsed), saved.Read(parsed), planning.ReadView(parsed), parsed.GetValue(yes)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, PlanOptions options, string? file, ChangeView view, bool yes)
    {
        var saved = file is null ? null : await SavedPlanReader.ReadAsync(host, file, choice.UseColor);
        if (file is not null && saved is null)
        {
            return ExitCodes.Error;
        }

        using var session = new ProjectSession(host, saved is null ? choice : choice with { Environment = choice.Environment ?? saved.Plan.Environment });
        RunLock? turn = null;
        async Task BeginAsync(ValidationResult validated, OrgConnection connection)
        {
            var progress = new ProgressView(session.Report, host.Time);
            turn = await session.Pipeline.BeginApplyAsync(validated, connection.Org, progress.Show, host.Stop);
        }

        try
        {
            await using var planned = saved is null ? await session.PlanAsync(options, view, BeginAsync) : await session.PlanAsync(saved, view, BeginAsync);
            return planned is null || planned.Result.HasErrors ? ExitCodes.Error : await RunAsync(host, session, planned, yes);
        }
        finally
        {
            turn?.Dispose();
        }
    }

    private static async Task<int> RunAsync(CliHost host, ProjectSession session, PlannedRun planned, bool yes)
    {
        var plan = planned.Result.Plan;
        if (!plan.Publishing.Any())
        {
            return plan.Blocked.Any() ? ExitCodes.Error : ExitCodes.Ok;
        }

        return yes || Confirm(host, session, plan)
            ? await ApplyAsync(host, session, planned.Validated, plan, planned.Connection)
            : ExitCodes.Error;
    }

    private static bool Confirm(CliHost host, ProjectSession session, Plan plan)
    {
        if (!host.IsInteractive)
        {
            session.Errors.Write([ReportLine.Of("error: nobody is here to confirm the plan; pass --yes to apply it without a question.", Tone.Error)]);
            return false;
        }

        session.Report.Write([ReportLine.Empty, ReportLine.Of($"Apply this plan to {plan.Org}? Type 'yes' to go on:", Tone.Strong)]);
        if (host.Input.ReadLine()?.Trim() == "yes")
        {
            return true;
        }

        session.Errors.Write([ReportLine.Of("Nothing was applied.")]);
        return false;
    }

    private static async Task<int> ApplyAsync(CliHost host, ProjectSession session, ValidationResult validated, Plan plan, OrgConnection connection)
    {
        session.Report.Write([ReportLine.Empty]);
        var progress = new ProgressView(session.Report, host.Time);
        var result = await session.Pipeline.ApplyAsync(plan, validated, connection.Org, progress.Show, host.Stop, host.Abort);
        session.Report.Write([ReportLine.Empty, .. ApplyReport.Lines(result, connection.FlowAddress)]);
        return ExitCode(result, host.Stop.IsCancellationRequested);
    }

    private static int ExitCode(ApplyResult result, bool stopped)
        => result.IsComplete ? ExitCodes.Ok
            : stopped ? ExitCodes.Cancelled
            : result.Count(StepOutcome.Done) + result.Count(StepOutcome.Unknown) > 0 ? ExitCodes.PartlyApplied
            : ExitCodes.Error;
}
