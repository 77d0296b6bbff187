using Reconciler.Diff;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

internal sealed class PlanReportTests
{
    [Test]
    public void A_secret_that_lies_where_a_long_value_is_cut_is_not_shown_in_part()
    {
        const string Secret = "hunter2hunter2";
        var secrets = new SecretSet();
        secrets.Add(Secret);
        var plan = PlanWith(new Change(ChangeKind.Added, ChangePath.Flow.Property("tasks"), null, new string('x', 195) + Secret + "rest")).Masked(secrets);

        var text = string.Join('\n', PlanReport.Lines(plan, ChangeView.Short).Select(line => line.Text));

        Assert.That(text, Does.Not.Contain("hunt").And.Contain(new string('x', 195)).And.Contain("…"));
    }

    [Test]
    public void A_plan_shows_twelve_changes_of_a_flow_and_counts_the_others()
    {
        var changes = Enumerable.Range(1, 15).Select(i => new Change(ChangeKind.Added, ChangePath.Flow.Property($"path {i}"), null, $"{i}")).ToArray();

        var texts = PlanReport.Lines(PlanWith(changes), ChangeView.Short).Select(line => line.Text).ToArray();

        Assert.That(texts, Does.Contain("path 12").And.Contain("… and 3 more changes"));
        Assert.That(texts, Does.Not.Contain("path 13"));
    }

    private static Plan PlanWith(params Change[] changes) => new()
    {
        Project = "demo",
        Environment = "local",
        Org = "emulator",
        Steps =
        [
            new PlanStep { Key = new FlowKey("inboundcall", "Sales"), Action = PlanAction.Update, Manifest = "sales.yaml", DesiredHash = "", Changes = changes },
        ],
    };
}
