namespace Reconciler.Org.Tests;

internal sealed class RegionTests
{
    [TestCase("eu-central-1")]
    [TestCase("eu_central_1")]
    [TestCase(" EU-Central-1 ")]
    [TestCase("mypurecloud.de")]
    [TestCase("api.mypurecloud.de")]
    [TestCase("https://login.mypurecloud.de/")]
    public void Parse_finds_a_region_by_any_of_its_names(string text) =>
        Assert.That(Region.Parse(text).Id, Is.EqualTo("eu-central-1"));

    [Test]
    public void A_region_has_an_api_host_and_a_login_host()
    {
        Region region = Region.Parse("euw2.pure.cloud");

        Assert.That(region.Id, Is.EqualTo("eu-west-2"));
        Assert.That(region.ApiBase, Is.EqualTo(new Uri("https://api.euw2.pure.cloud")));
        Assert.That(region.LoginBase, Is.EqualTo(new Uri("https://login.euw2.pure.cloud")));
    }

    [TestCase("eu-centrall-1", "eu-central-1")]
    [TestCase("mypurecloud.dk", "mypurecloud.de")]
    public void Parse_suggests_the_nearest_regions(string text, string suggestion)
    {
        OrgException error = Assert.Throws<OrgException>(() => Region.Parse(text))!;

        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Misconfigured));
        Assert.That(error.Message, Does.Contain($"'{text}'").And.Contains("did you mean").And.Contains(suggestion));
    }

    [Test]
    public void Parse_lists_all_regions_when_none_is_near()
    {
        OrgException error = Assert.Throws<OrgException>(() => Region.Parse("the moon"))!;

        Assert.That(Region.All.Select(region => region.Id), Is.All.Matches<string>(id => error.Message.Contains(id!, StringComparison.Ordinal)));
    }

    [Test]
    public void The_table_has_18_regions_and_no_name_twice()
    {
        Assert.That(Region.All, Has.Count.EqualTo(18));
        Assert.That(Region.All.Select(region => region.Id), Is.Unique);
        Assert.That(Region.All.Select(region => region.Domain), Is.Unique);
        Assert.That(Region.All, Is.All.Matches<Region>(region => Region.Parse(region!.Id) == region && Region.Parse(region.Domain) == region));
    }
}
