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
    /// <summary>Makes the command.</summary>
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
        command.SetAction((parsed, _) => outputs.RunAsync(parsed, host, run => RunAsync(run, new Choice(
            arguments.Read(parsed, host),
            planning.Read(parsed),
            planning.ReadView(parsed),
            saved.Read(parsed),
            new Consent(parsed.GetValue(yes), parsed.GetValue(force)),
            parsed.GetValue(rollback)))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, Choice choice)
    {
        var project = choice.Project;
        var saved = choice.SavedPlan is { } file ? await SavedPlanReader.ReadAsync(run, file, project.UseColor) : null;
        if (choice.SavedPlan is not null && saved is null)
        {
            return ExitCodes.Error;
        }

        using var session = new ProjectSession(run, saved is null ? project : project with { Environment = project.Environment ?? saved.Plan.Environment });
        using var turn = new ApplyTurn(session);
        await using var planned = saved is null
            ? await session.PlanAsync(choice.Planning, choice.View, turn.BeginAsync)
            : await session.PlanAsync(saved, choice.View, turn.BeginAsync);
        return planned is null || planned.Result.HasErrors ? ExitCodes.Error : await new PlanExecution(session, planned).RunAsync(choice.Consent, choice.RollsBack);
    }

    private sealed record Choice(ProjectChoice Project, PlanOptions Planning, ChangeView View, string? SavedPlan, Consent Consent, bool RollsBack);
}
