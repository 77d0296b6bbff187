using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

internal sealed class PublicationTests
{
    private const string Earlier = "inboundCall: { name: Closed, division: Old, description: \"[reconciler/v1 project=demo hash=0 manifest=a]\", startUpTaskActions: [{ disconnect: { name: Disconnect } }] }";

    [Test]
    public void An_earlier_version_keeps_the_name_and_the_division_that_the_flow_has()
    {
        var body = Restored(new Marker("demo", "a.yaml", new string('0', 64)).Append("Text.")).Body;

        Assert.That((body.Text("name"), body["division"]), Is.EqualTo(("Out of Hours", (object?)null)));
        Assert.That(body.List("startUpTaskActions"), Is.Not.Null);
    }

    [Test]
    public void Its_marker_names_its_own_content_so_that_it_is_not_taken_for_the_manifests()
    {
        var publication = Restored((new Marker("demo", "a.yaml", new string('0', 64), "1.2.0") { IsProtected = true }).Append("Text."));
        var document = FlowText.Read(ArchyText(publication));
        var marker = Marker.Find(publication.Body.Text("description"));

        Assert.That(marker, Is.EqualTo(new Marker("demo", "a.yaml", document.Hash, "1.2.0") { IsProtected = true }));
        Assert.That(document.Description, Is.EqualTo("Text."));
    }

    [TestCase(null, "")]
    [TestCase("Mine.", "Mine.")]
    public void What_nobody_owned_is_nobodys_again(string? description, string expected)
        => Assert.That(Restored(description).Body.Text("description"), Is.EqualTo(expected));

    private static Publication Restored(string? description) => Publication.Restored(
        new PlanStep { Key = Steps.Key("Out of Hours"), Action = PlanAction.Restore, RestoresVersion = "1.0", RestoresDescription = description },
        FlowText.Read(Earlier));

    private static string ArchyText(Publication publication) => Reconciler.Language.Flows.Archy.ArchyWriter.Write(publication.Key.Type, publication.Body);
}
