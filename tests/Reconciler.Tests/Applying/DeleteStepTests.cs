using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

internal sealed class DeleteStepTests
{
    private static readonly OrgFlow Sales = LiveFlows.Flow(Steps.Key("Sales")).Marked(new string('0', 64));
    private static readonly PlanStep Delete = Steps.Update(Sales) with { Action = PlanAction.Delete, Manifest = null };

    [Test]
    public async Task It_looks_and_then_deletes()
    {
        var org = new ChangingOrg(Sales);

        Assert.That(await RunAsync(org), Is.EqualTo("Done: "));
        Assert.That(org.Calls, Is.EqualTo(new[] { "look", "delete" }));
    }

    [Test]
    public async Task Its_journal_tells_before_and_after()
    {
        var events = new List<RunEvent>();
        await RunAsync(new ChangingOrg(Sales), events);

        Assert.That(events.Select(entry => $"{entry.Kind} {entry.Detail}".TrimEnd()), Is.EqualTo(new[] { "Started", "Changing delete it", "Changed", "Done" }));
    }

    [Test]
    public async Task A_flow_that_is_gone_is_as_wanted()
    {
        var org = new ChangingOrg(Sales) { Flow = null };

        Assert.That(await RunAsync(org), Is.EqualTo("Done: "));
        Assert.That(org.Calls, Is.EqualTo(new[] { "look" }));
    }

    [Test]
    public async Task What_somebody_changed_since_the_plan_is_not_deleted()
    {
        foreach (var changed in new[]
        {
            Sales with { PublishedVersion = Sales.PublishedVersion! with { Id = "2.0" } },
            Sales with { Description = null },
            Sales with { Description = Sales.Description!.Replace("project=demo", "project=other", StringComparison.Ordinal) },
            Sales with { Description = (Marker.Find(Sales.Description)! with { IsProtected = true }).ToString() },
            Sales with { Name = "Sales EU" },
            Sales with { LockedBy = "Ann" },
        })
        {
            var org = new ChangingOrg(changed);

            Assert.That(await RunAsync(org), Does.StartWith("Failed: "), $"{changed}");
            Assert.That(org.Calls, Is.EqualTo(new[] { "look" }));
        }
    }

    [Test]
    public async Task What_the_org_says_uses_it_is_named()
    {
        var org = new ChangingOrg(Sales) { Before = (call, _) => call == "delete" ? new OrgException(OrgErrorKind.Conflict, "In use.") { Users = ["Main number", "Queue A"] } : null };

        Assert.That(await RunAsync(org), Is.EqualTo("Failed: the org does not delete it, because it is used by 'Main number', 'Queue A'; take it out of there first"));
    }

    [Test]
    public async Task A_lost_answer_is_read_back()
    {
        Assert.That(await RunAsync(new ChangingOrg(Sales) { After = (call, _) => call == "delete" ? ChangingOrg.Lost() : null }), Is.EqualTo("Done: "));
        Assert.That(await RunAsync(new ChangingOrg(Sales) { Before = (call, _) => call == "delete" ? ChangingOrg.Lost() : null }), Does.StartWith("Unknown: the org may still work on it: The connection broke"));
    }

    private static Task<string> RunAsync(ChangingOrg org) => RunAsync(org, []);

    private static async Task<string> RunAsync(ChangingOrg org, List<RunEvent> events)
    {
        var result = await Runs.RunAsync(new DeleteStep(org, "demo"), Delete, events.Add);
        return $"{result.Outcome}: {result.Reason}";
    }
}
