using System.Text.Json;
using Reconciler.Applying;
using Reconciler.Planning;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Tests.Reporting.Runs;

internal sealed class ReportSchemaTests
{
    [TestCaseSource(typeof(RunSamples), nameof(RunSamples.Names))]
    public async Task A_report_is_as_the_schema_says(string name)
        => Assert.That((await OutputSchemas.Named("report.schema.json")).Validate(ReportJson.Text(RunSamples.All[name])), Is.Empty);

    [Test]
    public async Task The_schema_knows_every_action_and_every_outcome()
    {
        var plan = RunSamples.Plan();
        var schema = await OutputSchemas.Named("report.schema.json");
        Assert.Multiple(() =>
        {
            foreach (var action in Enum.GetValues<PlanAction>())
            {
                var step = plan.Steps[0] with { Action = action };
                var results = Enum.GetValues<StepOutcome>().Select(outcome => new StepResult { Step = step, Outcome = outcome }).ToArray();
                var report = RunSamples.All["planned"] with { Plan = plan with { Steps = [step] }, Applied = new ApplyResult(results) };
                Assert.That(schema.Validate(ReportJson.Text(report)), Is.Empty, $"{action}");
            }

            foreach (var outcome in Enum.GetValues<RunOutcome>())
            {
                Assert.That(schema.Validate(ReportJson.Text(RunSamples.All["valid"] with { Outcome = outcome })), Is.Empty, $"{outcome}");
            }
        });
    }

    [TestCase("report/v1", "report/v2")]
    [TestCase("\"exitCode\"", "\"exit\"")]
    [TestCase("\"update\"", "\"destroy\"")]
    [TestCase("\"changed\"", "\"touched\"")]
    public async Task The_schema_refuses_what_it_does_not_know(string known, string unknown)
    {
        var text = ReportJson.Text(RunSamples.All["planned"]);
        Assert.That(text, Does.Contain(known));
        Assert.That((await OutputSchemas.Named("report.schema.json")).Validate(text.Replace(known, unknown, StringComparison.Ordinal)), Is.Not.Empty);
    }

    [TestCase("invalid")]
    [TestCase("org-down")]
    [TestCase("cancelled")]
    public void A_run_that_came_to_no_plan_has_none_rather_than_an_empty_one(string name)
    {
        using var document = JsonDocument.Parse(ReportJson.Text(RunSamples.All[name]));

        Assert.That(document.RootElement.TryGetProperty("plan", out _), Is.False);
        Assert.That(document.RootElement.GetProperty("exitCode").GetInt32(), Is.Not.Zero);
    }
}
