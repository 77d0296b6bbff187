using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class CallerReaderTests
{
    private static readonly LiveFlow Auth = Shared("Auth");
    private static readonly LiveFlow Hours = Shared("Hours");

    [TestCase(0, 1)]
    [TestCase(1, 1)]
    [TestCase(100, 1)]
    [TestCase(101, 2)]
    [TestCase(250, 3)]
    public async Task One_call_for_the_index_and_one_for_each_hundred_callers(int callers, int calls)
    {
        var org = new CallersOrg("OPERATIONAL", [.. Enumerable.Range(1, callers).Select(i => (Auth.Flow.Id, Flow($"{i}", $"Caller {i}")))]);

        var survey = await ReadAsync(org, Auth);

        Assert.That(survey.UnknownBecause, Is.Null);
        Assert.That(survey.Callers[Auth.Flow.Id], Has.Count.EqualTo(callers));
        Assert.That((org.StatusCalls, org.ListCalls), Is.EqualTo((1, calls)));
    }

    [Test]
    public async Task Each_shared_flow_has_its_callers_and_only_flows_that_exist_are_callers()
    {
        var org = new CallersOrg(
            "OPERATIONAL",
            (Auth.Flow.Id, Flow("2", "Support")),
            (Auth.Flow.Id, Flow("1", "Sales")),
            (Auth.Flow.Id, Flow("1", "Sales")),
            (Auth.Flow.Id, Flow("3", "Gone") with { IsDeleted = true }),
            (Auth.Flow.Id, Flow("4", "No flow") with { Type = "QUEUE" }),
            (Hours.Flow.Id, Flow("5", "Waiting") with { Type = "INQUEUECALLFLOW" }));

        var survey = await ReadAsync(org, Auth, Hours);

        Assert.That(survey.Callers[Auth.Flow.Id], Is.EqualTo(new[] { Caller("1", "inboundcall", "Sales"), Caller("2", "inboundcall", "Support") }));
        Assert.That(survey.Callers[Hours.Flow.Id], Is.EqualTo(new[] { Caller("5", "inqueuecall", "Waiting") }));
        Assert.That((org.StatusCalls, org.ListCalls), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task No_shared_flow_costs_no_call()
    {
        var org = new CallersOrg("NOTBUILT");

        Assert.That((await ReadAsync(org)).UnknownBecause, Is.Null);
        Assert.That((org.StatusCalls, org.ListCalls), Is.EqualTo((0, 0)));
    }

    [TestCase("NOTBUILT")]
    [TestCase("OPERATIONALNEEDSREBUILD")]
    [TestCase("SOMETHING_NEWER")]
    public async Task An_index_that_is_not_operational_makes_callers_unknown(string state)
    {
        var org = new CallersOrg(state, (Auth.Flow.Id, Flow("1", "Sales")));

        var survey = await ReadAsync(org, Auth);

        Assert.That(survey.UnknownBecause, Is.EqualTo($"the org's dependency index is not operational ({state})"));
        Assert.That(survey.Callers, Is.Empty);
        Assert.That(org.ListCalls, Is.Zero);
    }

    [TestCase(OrgErrorKind.Forbidden, "build")]
    [TestCase(OrgErrorKind.Forbidden, "one flow")]
    [TestCase(OrgErrorKind.Refused, "one flow")]
    [TestCase(OrgErrorKind.NotFound, "one flow")]
    public async Task A_refusal_makes_callers_unknown(OrgErrorKind kind, string where)
    {
        var at = where == "build" ? where : Hours.Flow.Id;
        var org = new CallersOrg("OPERATIONAL", (Auth.Flow.Id, Flow("1", "Sales"))) { Refusal = call => call == at ? new OrgException(kind, "The server says no.") : null };

        var survey = await ReadAsync(org, Auth, Hours);

        Assert.That((survey.UnknownBecause, survey.Callers.Count), Is.EqualTo(("The server says no", 0)));
    }

    [Test]
    public void An_org_that_fails_is_no_answer()
    {
        var org = new CallersOrg("OPERATIONAL") { Refusal = _ => new OrgException(OrgErrorKind.Server, "down") };

        Assert.That(() => ReadAsync(org, Auth), Throws.InstanceOf<OrgException>().With.Message.EqualTo("down"));
    }

    private static LiveFlow Shared(string name) => new(LiveFlows.Flow(new FlowKey("commonmodule", name)));

    private static OrgDependency Flow(string id, string name) => new(id, name, "INBOUNDCALLFLOW", "1.0", IsDeleted: false);

    private static PublishedCaller Caller(string id, string type, string name) => new(id, new FlowKey(type, name));

    private static Task<CallerSurvey> ReadAsync(IOrg org, params LiveFlow[] flows) => new CallerReader(org).ReadAsync(flows, CancellationToken.None);
}
