using Reconciler.Language.Project;
using Reconciler.Planning;
using Reconciler.Tests.Applying;

namespace Reconciler.Tests.Planning;

internal sealed class GuardrailsTests
{
    [TestCase(9, 9, 9, ExpectedResult = 0)]
    [TestCase(10, 3, 3, ExpectedResult = 0)]
    [TestCase(10, 4, 3, ExpectedResult = 1)]
    [TestCase(10, 4, 4, ExpectedResult = 2)]
    [TestCase(1000, 300, 300, ExpectedResult = 0)]
    [TestCase(1000, 301, 300, ExpectedResult = 1)]
    public int Thirty_percent_of_ten_flows_or_more_may_be_changed_and_as_many_deleted(int total, int updates, int deletes)
        => GuardrailCheck.Breaches(Guardrails.Default, Plan(updates, deletes), total).Count;

    [Test]
    public void A_breach_tells_the_numbers_and_the_way_out() => Assert.That(
        GuardrailCheck.Breaches(Guardrails.Default, Plan(4, 7), 10),
        Is.EqualTo(new[]
        {
            "The plan changes 4 of the project's 10 flows (40 %), and the guardrail is 30 %; apply stops here unless you say --force.",
            "The plan deletes 7 of the project's 10 flows (70 %), and the guardrail is 30 %; apply stops here unless you say --force.",
        }));

    [Test]
    public void A_limit_can_be_a_number_of_flows()
    {
        var guardrails = new Guardrails(new GuardrailLimit(2, IsShare: false), new GuardrailLimit(0, IsShare: false), Minimum: 0);

        Assert.That(GuardrailCheck.Breaches(guardrails, Plan(2, 0), 3), Is.Empty);
        Assert.That(GuardrailCheck.Breaches(guardrails, Plan(3, 1), 3), Has.Count.EqualTo(2));
    }

    [Test]
    public void What_is_created_taken_over_blocked_or_nobodys_does_not_count()
    {
        PlanStep[] steps =
        [
            .. Enumerable.Range(0, 9).Select(i => Steps.Create($"C{i}")),
            .. Enumerable.Range(0, 9).Select(i => Steps.Create($"A{i}") with { Action = PlanAction.Adopt }),
            .. Enumerable.Range(0, 9).Select(i => Steps.Create($"B{i}") with { Action = PlanAction.Blocked }),
            .. Enumerable.Range(0, 9).Select(i => Steps.Create($"R{i}") with { Action = PlanAction.Republish, Manifest = null }),
        ];

        Assert.That(GuardrailCheck.Breaches(Guardrails.Default, Steps.Plan(steps), 10), Is.Empty);
    }

    [Test]
    public void Republishes_and_renames_count_as_changes() => Assert.That(
        GuardrailCheck.Breaches(Guardrails.Default, Steps.Plan([.. new[] { PlanAction.Update, PlanAction.Republish, PlanAction.Rename, PlanAction.Rename }.Select((action, i) => Steps.Create($"F{i}") with { Action = action })]), 10),
        Has.Count.EqualTo(1));

    private static Plan Plan(int updates, int deletes) => Steps.Plan(
    [
        .. Enumerable.Range(0, updates).Select(i => Steps.Create($"U{i}") with { Action = PlanAction.Update }),
        .. Enumerable.Range(0, deletes).Select(i => Steps.Create($"D{i}") with { Action = PlanAction.Delete, Manifest = null }),
    ]);
}
