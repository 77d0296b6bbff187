using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Sessions;

/// <summary>What the user agreed to on the command line; what they did not is asked.</summary>
/// <param name="Yes">True to carry the plan out without a question.</param>
/// <param name="Force">True to carry out a plan that goes beyond the project's guardrails.</param>
internal sealed record Consent(bool Yes, bool Force)
{
    /// <summary>Asks the user where that is needed and possible.</summary>
    /// <returns>True when the plan may be carried out; else the reason was shown.</returns>
    public bool IsGiven(ProjectSession session, Plan plan)
    {
        if (plan.Breaches.Count > 0 && !Force)
        {
            session.Fail("the plan goes beyond the project's guardrails, so nothing was applied; look at it, then say --force.");
            return false;
        }

        if (Yes)
        {
            return true;
        }

        if (!session.Run.Host.IsInteractive)
        {
            session.Fail("nobody is here to confirm the plan; pass --yes to apply it without a question.");
            return false;
        }

        session.Report.Write([ReportLine.Empty]);
        if (session.Ask($"Apply this plan to {plan.Org}?"))
        {
            return true;
        }

        session.Run.Record.Failed("Nothing was applied: the plan was not confirmed.");
        session.Errors.Write([ReportLine.Of("Nothing was applied.")]);
        return false;
    }
}
