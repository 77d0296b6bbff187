using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>Each folder of <c>RuleCases</c>: a rule's code and name, and below it one project for each way to break it, or nearly.</summary>
internal sealed class RuleCaseTests
{
    [TestCaseSource(typeof(RuleCase), nameof(RuleCase.Names))]
    public Task A_rule_reports_what_is_recorded(string name) => RuleCase.Named(name).CheckAsync();
}
