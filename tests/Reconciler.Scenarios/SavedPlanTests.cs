using Reconciler.Reporting;
using Reconciler.SavedPlans;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>The plan of each golden case, saved: it loses nothing, whatever it is about.</summary>
internal sealed class SavedPlanTests
{
    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.Names))]
    public async Task A_saved_plan_is_shown_as_the_plan_itself(string name)
    {
        var golden = GoldenCase.Named(name);
        var (scenario, choice) = (await golden.PrepareAsync(), golden.Choice);
        await using (scenario)
        {
            if (await scenario.SaveAsync(choice) is not { Planned: { } planned })
            {
                return;
            }

            var saved = await scenario.ReadSavedAsync();

            Assert.That(PlanReport.Lines(saved.Plan, ChangeView.Full), Is.EqualTo(PlanReport.Lines(planned.Plan, ChangeView.Full)));
            Assert.That(saved.Tool, Is.EqualTo(SavedPlan.CurrentTool).And.Not.Empty);
        }
    }
}
