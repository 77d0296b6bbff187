using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Outputs;
using Reconciler.Cli.Sessions;
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
        var force = new Option<bool>("--force") { Description = "Apply a plan that goes beyond the project's guardrails." };
        var rollback = new Option<bool>("--rollback-on-failure") { Description = "When a flow fails, publish the former versions of those that were published." };
        foreach (var option in new Option[] { yes, force, rollback })
        {
            command.Options.Add(option);
        }

        var outputs = new OutputArguments(command);
        command.SetAction((parsed, _) => outputs.RunAsync(parsed, host, run => RunAsync(
            run,
            arguments.Read(parsed, run),
            planning.Read(parsed),
            saved.Read(parsed),
            planning.ReadView(parsed),
            new Consent(parsed.GetValue(yes), parsed.GetValue(force)),
            parsed.GetValue(rollback))));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, PlanOptions options, string? file, ChangeView view, Consent consent, bool rollsBack)
    {
        var saved = file is null ? null : await SavedPlanReader.ReadAsync(host, file, choice.UseColor);
        if (file is not null && saved is null)
        {
            return ExitCodes.Error;
        }

        using var session = new ProjectSession(host, saved is null ? choice : choice with { Environment = choice.Environment ?? saved.Plan.Environment });
        using var turn = new ApplyTurn(host, session);
        await using var planned = saved is null ? await session.PlanAsync(options, view, turn.BeginAsync) : await session.PlanAsync(saved, view, turn.BeginAsync);
        return planned is null || planned.Result.HasErrors ? ExitCodes.Error : await new PlanExecution(host, session, planned).RunAsync(consent, rollsBack);
    }
}
