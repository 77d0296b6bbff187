using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class FlowUseReaderTests
{
    private static readonly LiveFlow Sales = new(LiveFlows.Flow(new FlowKey("inboundcall", "Sales")));

    [Test]
    public async Task Everything_that_exists_is_a_use_but_the_flow_itself()
    {
        var org = new CallersOrg(
            "OPERATIONAL",
            (Sales.Flow.Id, Use("3", "Support", "INBOUNDCALLFLOW")),
            (Sales.Flow.Id, Use("2", "Main", "IVRCONFIGURATION")),
            (Sales.Flow.Id, Use("2", "Main", "IVRCONFIGURATION")),
            (Sales.Flow.Id, Use("1", "Old", "IVRCONFIGURATION") with { IsDeleted = true }),
            (Sales.Flow.Id, Use(Sales.Flow.Id, "Sales", "INBOUNDCALLFLOW")));
        var survey = await ReadAsync(org, Sales);

        Assert.That(survey.Of(Sales.Flow.Id), Is.EqualTo(new[] { new FlowUse("3", "Support", "INBOUNDCALLFLOW", new FlowKey("inboundcall", "Support")), new FlowUse("2", "Main", "IVRCONFIGURATION", null) }));
        Assert.That(survey.UnknownBecause, Is.Null);
    }

    [Test]
    public async Task An_index_that_is_not_operational_is_not_believed()
        => Assert.That((await ReadAsync(new CallersOrg("BUILDINPROGRESS"), Sales)).UnknownBecause, Is.EqualTo("the org's dependency index is not operational (BUILDINPROGRESS)"));

    [Test]
    public async Task A_missing_permission_is_told_as_the_reason()
        => Assert.That((await ReadAsync(new CallersOrg("OPERATIONAL") { Refusal = _ => new OrgException(OrgErrorKind.Forbidden, "It is forbidden.") }, Sales)).UnknownBecause, Is.EqualTo("It is forbidden"));

    [Test]
    public async Task A_flow_that_the_index_does_not_know_is_used_by_nothing()
    {
        var survey = await ReadAsync(new CallersOrg("OPERATIONAL") { Refusal = call => call == "build" ? null : new OrgException(OrgErrorKind.NotFound, "Unknown.") }, Sales);

        Assert.That((survey.UnknownBecause, survey.Of(Sales.Flow.Id).Count), Is.EqualTo(((string?)null, 0)));
    }

    [Test]
    public async Task No_flow_costs_no_call()
    {
        var org = new CallersOrg("OPERATIONAL");
        await ReadAsync(org);

        Assert.That((org.StatusCalls, org.ListCalls), Is.EqualTo((0, 0)));
    }

    private static Task<FlowUseSurvey> ReadAsync(CallersOrg org, params LiveFlow[] flows) => new FlowUseReader(org).ReadAsync(flows, CancellationToken.None);

    private static OrgDependency Use(string id, string name, string type) => new(id, name, type, "1.0", IsDeleted: false);
}
