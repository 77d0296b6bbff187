using Reconciler.Language.Flows;
using Reconciler.Language.Project.Pins;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class OwnershipTests
{
    private static readonly FlowKey Key = new("inboundcall", "Sales");
    private static readonly string Hash = new('a', 64);
    private static readonly OrgFlow Nobodys = LiveFlows.Flow(Key, "3.0", publishedBy: "somebody");
    private static readonly Ownership Ownership = new("demo", LiveFlows.OwnClient, AdoptAll: false) { Pins = new PinSet([new Pin(Key, Nobodys.Id, "3.0", Hash)]) };

    [Test]
    public void A_pinned_flow_is_ours_and_untouched_while_its_version_is_the_pinned_one()
    {
        var live = new LiveFlow(Nobodys);

        Assert.That((Ownership.IsOurs(live), Ownership.IsMarked(live), Ownership.IsUntouched(live), Ownership.HashOf(live)), Is.EqualTo((true, false, true, Hash)));
    }

    [Test]
    public void It_stays_ours_but_is_touched_when_somebody_publishes_it()
    {
        var live = new LiveFlow(Nobodys with { PublishedVersion = new OrgFlowVersion { Id = "4.0", CreatedByClientId = "somebody" } });

        Assert.That((Ownership.IsOurs(live), Ownership.IsUntouched(live)), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_marker_says_more_than_a_pin()
    {
        var other = new LiveFlow(Nobodys.Marked(new string('b', 64), project: "other"));
        var own = new LiveFlow(Nobodys.Marked(new string('b', 64)));

        Assert.That((Ownership.IsOurs(other), Ownership.IsOurs(own)), Is.EqualTo((false, true)));
        Assert.That((Ownership.HashOf(own), Ownership.IsUntouched(own)), Is.EqualTo((new string('b', 64), false)));
    }

    [Test]
    public void A_flow_of_the_same_name_with_another_id_is_not_pinned()
        => Assert.That(Ownership.IsOurs(new LiveFlow(Nobodys with { Id = "another" })), Is.False);

    [Test]
    public void A_version_is_ours_when_our_client_made_it_or_it_is_pinned()
    {
        var live = new LiveFlow(Nobodys);
        OrgFlowVersion Made(string id, string by) => new() { Id = id, CreatedByClientId = by };

        Assert.That(
            new[] { Made("1.0", LiveFlows.OwnClient), Made("3.0", "somebody"), Made("2.0", "somebody") }.Select(version => Ownership.IsOwnVersion(live, version)),
            Is.EqualTo(new[] { true, true, false }));
    }
}
