namespace Reconciler.Org.Tests;

internal sealed class OrgEndpointTests
{
    [Test]
    public void The_endpoint_of_a_region_says_where_it_is()
    {
        OrgEndpoint endpoint = OrgEndpoint.ForRegion(Region.Parse("us-west-2"), "prod");

        Assert.That(endpoint.ApiBase.Host, Is.EqualTo("api.usw2.pure.cloud"));
        Assert.That(endpoint.LoginBase.Host, Is.EqualTo("login.usw2.pure.cloud"));
        Assert.That(endpoint.Description, Is.EqualTo("us-west-2 (api.usw2.pure.cloud)"));
    }

    [TestCase("http://127.0.0.1:8080")]
    [TestCase("http://localhost:8080")]
    [TestCase("http://[::1]:8080")]
    [TestCase("https://proxy.example")]
    public void A_server_may_be_encrypted_or_local(string address) =>
        Assert.That(() => Server(address), Throws.Nothing);

    [TestCase("http://api.mypurecloud.de")]
    [TestCase("http://127.0.0.1.example.com")]
    [TestCase("ftp://127.0.0.1")]
    public void Credentials_never_travel_in_the_clear(string address) =>
        Assert.That(() => Server(address), Throws.InstanceOf<OrgException>().With.Message.Contains("use https"));

    [Test]
    public void An_address_holds_no_password() =>
        Assert.That(() => Server("https://me:hidden@host"), Throws.InstanceOf<OrgException>().With.Message.Not.Contains("hidden"));

    private static OrgEndpoint Server(string address) => OrgEndpoint.ForServer(new Uri(address), "test", "a server");
}
