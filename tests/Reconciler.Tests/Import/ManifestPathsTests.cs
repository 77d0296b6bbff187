using Reconciler.Import;
using Reconciler.Language.Flows;

namespace Reconciler.Tests.Import;

internal sealed class ManifestPathsTests
{
    [TestCase("Sales Call Flow", "sales-call-flow")]
    [TestCase("  (EU) Sales -- 24/7!  ", "eu-sales-24-7")]
    [TestCase("../../etc/passwd", "etc-passwd")]
    [TestCase("Überlauf Straße", "überlauf-straße")]
    [TestCase("営業", "営業")]
    [TestCase("!!!", "flow")]
    [TestCase("CON", "con-flow")]
    public void A_file_is_named_after_its_flow(string name, string expected) => Assert.That(ManifestPaths.Slug(name), Is.EqualTo(expected));

    [Test]
    public void A_long_name_gives_a_short_file_name() => Assert.That(ManifestPaths.Slug(new string('a', 500)), Has.Length.EqualTo(80));

    [Test]
    public void Each_type_has_a_folder_and_an_archy_file_lies_beside_its_manifest()
    {
        FlowKey[] flows = [new("commonmodule", "Auth"), new("inboundcall", "Auth"), new("inqueuecall", "Auth")];
        var paths = new ManifestPaths("manifests/", flows);

        Assert.That(flows.Select(paths.Of), Is.EqualTo(new[] { "manifests/shared/auth.yaml", "manifests/call-flows/auth.yaml", "manifests/inqueuecall/auth.yaml" }));
        Assert.That(ManifestPaths.ArchyBeside(paths.Of(flows[0])), Is.EqualTo("manifests/shared/auth.archy"));
    }

    [Test]
    public void Flows_whose_names_give_one_file_name_are_told_apart_by_the_name_alone()
    {
        FlowKey a = new("inboundcall", "Sales (EU)"), b = new("inboundcall", "sales eu"), c = new("inboundcall", "SALES EU");
        var two = new ManifestPaths("m", [a, b]);
        var three = new ManifestPaths("m", [c, b, a]);

        Assert.That(new[] { a, b, c }.Select(three.Of), Is.Unique.And.All.Match("^m/call-flows/sales-eu-[0-9a-f]{6}\\.yaml$"));
        Assert.That((two.Of(a), two.Of(b)), Is.EqualTo((three.Of(a), three.Of(b))));
    }
}
