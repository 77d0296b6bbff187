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
        var target = ProjectArguments.Target();
        var adopt = ProjectArguments.Adopt();
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        command.Options.Add(target);
        command.Options.Add(adopt);
        command.Options.Add(yes);
        command.SetAction((parsed, _) => RunAsync(
            host,
            arguments.Read(parsed, host),
            new PlanOptions { Targets = ProjectArguments.Globs(parsed, target), Adopt = parsed.GetValue(adopt) },
            parsed.GetValue(yes)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, PlanOptions options, bool yes)
    {
        using var session = new ProjectSession(host, choice);
        var validated = await session.ValidateAsync();
        if (validated.HasErrors || await session.ConnectAsync(validated.Project!) is not { } connection)
        {
            return ExitCodes.Error;
        }

        await using (connection)
        {
            var planned = await session.Pipeline.PlanAsync(validated, connection.Org, options, host.Stop);
            session.Report.Write(PlanReport.Lines(planned.Plan));
            session.Show(planned.Diagnostics);
            if (planned.HasErrors)
            {
                return ExitCodes.Error;
            }

            if (!planned.Plan.Publishing.Any())
            {
                return planned.Plan.Blocked.Any() ? ExitCodes.Error : ExitCodes.Ok;
            }

            return yes || Confirm(host, session, planned.Plan)
                ? await ApplyAsync(host, session, validated, planned.Plan, connection)
                : ExitCodes.Error;
        }
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
            : result.Count(StepOutcome.Done) > 0 ? ExitCodes.PartlyApplied
            : ExitCodes.Error;
}
