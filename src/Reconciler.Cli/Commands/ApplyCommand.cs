using System.CommandLine;
using Reconciler.Applying;
using Reconciler.Cli.Commands.Outputs;
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
        var planning = new PlanArguments(command);
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        command.Options.Add(yes);
        var outputs = new OutputArguments(command);
        command.SetAction((parsed, _) => outputs.RunAsync(parsed, host, run => RunAsync(run, arguments.Read(parsed, run), planning.Read(parsed), planning.ReadView(parsed), parsed.GetValue(yes))));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, PlanOptions options, ChangeView view, bool yes)
    {
        using var session = new ProjectSession(host, choice);
        RunLock? turn = null;
        try
        {
            await using var planned = await session.PlanAsync(options, view, async (validated, connection) =>
            {
                turn = await session.Pipeline.BeginApplyAsync(validated, connection.Org, Observer(host, session), host.Stop);
            });
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
            session.Fail("nobody is here to confirm the plan; pass --yes to apply it without a question.");
            return false;
        }

        session.Report.Write([ReportLine.Empty, ReportLine.Of($"Apply this plan to {plan.Org}? Type 'yes' to go on:", Tone.Strong)]);
        if (host.Input.ReadLine()?.Trim() == "yes")
        {
            return true;
        }

        host.Record?.Failed("Nothing was applied: the plan was not confirmed.");
        session.Errors.Write([ReportLine.Of("Nothing was applied.")]);
        return false;
    }

    private static async Task<int> ApplyAsync(CliHost host, ProjectSession session, ValidationResult validated, Plan plan, OrgConnection connection)
    {
        session.Report.Write([ReportLine.Empty]);
        var result = await session.Pipeline.ApplyAsync(plan, validated, connection.Org, Observer(host, session), host.Stop, host.Abort);
        host.Record?.Applied(result);
        session.Report.Write([ReportLine.Empty, .. ApplyReport.Lines(result, connection.FlowAddress)]);
        return ExitCode(result, host.Stop.IsCancellationRequested);
    }

    private static Action<RunEvent> Observer(CliHost host, ProjectSession session)
    {
        var progress = new ProgressView(session.Report, host.Time, session.Live);
        return entry =>
        {
            host.Record?.Happened(entry);
            progress.Show(entry);
        };
    }

    private static int ExitCode(ApplyResult result, bool stopped)
        => result.IsComplete ? ExitCodes.Ok
            : stopped ? ExitCodes.Cancelled
            : result.Count(StepOutcome.Done) + result.Count(StepOutcome.Unknown) > 0 ? ExitCodes.PartlyApplied
            : ExitCodes.Error;
}
