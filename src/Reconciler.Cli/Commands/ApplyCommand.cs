using System.CommandLine;
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
        var force = new Option<bool>("--force") { Description = "Apply a plan that goes beyond the project's guardrails." };
        var rollback = new Option<bool>("--rollback-on-failure") { Description = "When a flow fails, publish the former versions of those that were published." };
        foreach (var option in new Option[] { yes, force, rollback })
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => RunAsync(
            host, arguments.Read(parsed, host), planning.Read(parsed), planning.ReadView(parsed), new Consent(parsed.GetValue(yes), parsed.GetValue(force)), parsed.GetValue(rollback)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, PlanOptions options, ChangeView view, Consent consent, bool rollsBack)
    {
        using var session = new ProjectSession(host, choice);
        using var turn = new ApplyTurn(host, session);
        await using var planned = await session.PlanAsync(options, view, turn.BeginAsync);
        return planned is null || planned.Result.HasErrors ? ExitCodes.Error : await new PlanExecution(host, session, planned).RunAsync(consent, rollsBack);
    }
}
