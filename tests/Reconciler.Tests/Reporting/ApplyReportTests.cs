using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

internal sealed class ApplyReportTests
{
    private const string Stopped = "the run was stopped before it began";

    [Test]
    public void A_few_flows_that_were_not_started_are_told_one_by_one()
        => Assert.That(Lines(5), Is.EqualTo(Enumerable.Range(1, 5).Select(i => $"call flow 'F{i}' not started: {Stopped}")));

    [Test]
    public void Many_are_told_in_one_line()
        => Assert.That(Lines(7), Is.EqualTo(new[] { $"7 flows not started: {Stopped} ('F1', 'F2', 'F3', 'F4', 'F5' and 2 more)" }));

    private static IEnumerable<string> Lines(int count)
    {
        var results = Enumerable.Range(1, count).Select(i => new StepResult
        {
            Step = new PlanStep { Key = new FlowKey("inboundcall", $"F{i}"), Action = PlanAction.Create },
            Outcome = StepOutcome.NotStarted,
            Reason = Stopped,
        });
        return ApplyReport.Lines(new ApplyResult([.. results]), (_, _) => null).SkipLast(2).Select(line => line.Text);
    }
}
