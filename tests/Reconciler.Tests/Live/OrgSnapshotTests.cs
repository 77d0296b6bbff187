using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class OrgSnapshotTests
{
    private static readonly FlowKey Key = new("inboundcall", "A");

    [Test]
    public void A_flow_that_two_pages_show_is_there_once()
        => Assert.That(new OrgSnapshot([new LiveFlow(LiveFlows.Flow(Key)), new LiveFlow(LiveFlows.Flow(Key))]).Flows.Count(), Is.EqualTo(1));

    [Test]
    public void Content_that_was_read_is_filled_in()
    {
        var snapshot = new OrgSnapshot([new LiveFlow(LiveFlows.Flow(Key)), new LiveFlow(LiveFlows.Flow(Key with { Name = "a" }))]);
        var document = FlowText.Read("inboundCall: {name: A}");

        var filled = snapshot.With([snapshot.Find(Key)! with { Document = document }]);

        Assert.That(filled.Find(Key)!.Document, Is.SameAs(document));
        Assert.That(filled.Find(Key with { Name = "a" })!.Document, Is.Null);
        Assert.That(snapshot.Find(Key)!.Document, Is.Null);
    }
}
