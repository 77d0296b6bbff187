using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

/// <summary>What changes the org is repeated only when the org did not do it.</summary>
internal sealed class ResilientOrgChangeTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Change("rename", org => org.RenameFlowAsync("f1", new FlowNaming("A", null), None));
        yield return Change("delete", org => org.DeleteFlowAsync("f1", None));
        yield return Change("check out", org => org.CheckOutAsync("f1", None));
        yield return Change("check in", org => org.CheckInAsync("f1", None));
        yield return Change("revert", org => org.RevertAsync("f1", None));
        yield return Change("unlock", org => org.UnlockAsync("f1", None));
        yield return Change("publish a version", org => org.PublishVersionAsync("f1", "1.0", None));
    }

    [TestCaseSource(nameof(Changes))]
    public async Task A_change_that_the_org_had_no_time_for_is_repeated(Func<IOrg, Task> changeAsync)
    {
        var inner = new ScriptedOrg(new OrgException(OrgErrorKind.RateLimited, "slow down") { Status = 429 });
        await changeAsync(Wrap(inner));

        Assert.That(inner.Calls, Is.EqualTo(2));
    }

    [TestCaseSource(nameof(Changes))]
    public void A_change_whose_answer_is_lost_is_not_repeated(Func<IOrg, Task> changeAsync)
    {
        var inner = new ScriptedOrg(new OrgException(OrgErrorKind.Unreachable, "dropped") { AnswerLost = true });

        Assert.That(() => changeAsync(Wrap(inner)), Throws.InstanceOf<OrgException>().With.Message.EqualTo("dropped"));
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    private static TestCaseData Change(string name, Func<IOrg, Task> changeAsync) => new TestCaseData(changeAsync).SetArgDisplayNames(name);

    private static ResilientOrg Wrap(IOrg inner) => new(inner, new ResilienceOptions { BaseDelay = TimeSpan.FromTicks(1), MaxDelay = TimeSpan.FromTicks(1) }, TimeProvider.System, () => 0);
}
