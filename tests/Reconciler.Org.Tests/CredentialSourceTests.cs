namespace Reconciler.Org.Tests;

internal sealed class CredentialSourceTests
{
    [TestCase("GENESYSCLOUD_OAUTHCLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_SECRET", "GENESYSCLOUD_REGION")]
    [TestCase("GENESYS_CLOUD_CLIENT_ID", "GENESYS_CLOUD_CLIENT_SECRET", "GENESYS_CLOUD_REGION")]
    [TestCase("GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET", "GENESYS_REGION")]
    public void Each_family_of_names_is_read(string id, string secret, string region)
    {
        OrgLogin login = Read((id, " client "), (secret, "hidden"), (region, "eu-west-1"));

        Assert.That(login.Credentials.ClientId, Is.EqualTo("client"));
        Assert.That(login.Region, Is.EqualTo("eu-west-1"));
        Assert.That(login.ToString(), Does.Not.Contain("hidden"));
    }

    [Test]
    public void A_complete_family_wins_over_an_incomplete_one_that_is_preferred()
    {
        OrgLogin login = Read(
            ("GENESYSCLOUD_OAUTHCLIENT_ID", "lonely"),
            ("GENESYS_CLIENT_ID", "complete"),
            ("GENESYS_CLIENT_SECRET", "x"),
            ("GENESYS_REGION", "eu-west-1"));

        Assert.That(login.Credentials.ClientId, Is.EqualTo("complete"));
    }

    [Test]
    public void Every_missing_name_is_told_at_once()
    {
        OrgException error = Assert.Throws<OrgException>(() => Read())!;

        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Misconfigured));
        Assert.That(error.Message, Does.Contain("set GENESYSCLOUD_OAUTHCLIENT_ID, GENESYSCLOUD_OAUTHCLIENT_SECRET, GENESYSCLOUD_REGION"));
    }

    [Test]
    public void Only_what_is_missing_of_the_family_in_use_is_asked_for()
    {
        OrgException error = Assert.Throws<OrgException>(() => Read(("GENESYS_CLOUD_CLIENT_ID", "id"), ("GENESYS_CLOUD_REGION", " ")))!;

        Assert.That(error.Message, Does.Contain("set GENESYS_CLOUD_CLIENT_SECRET, GENESYS_CLOUD_REGION ("));
    }

    [Test]
    public void Without_need_the_region_may_be_missing()
    {
        OrgLogin login = CredentialSource.Read(Environment(("GENESYS_CLIENT_ID", "id"), ("GENESYS_CLIENT_SECRET", "x")), regionRequired: false);

        Assert.That(login.Region, Is.Null);
    }

    private static OrgLogin Read(params (string Name, string Value)[] variables) =>
        CredentialSource.Read(Environment(variables), regionRequired: true);

    private static Func<string, string?> Environment(params (string Name, string Value)[] variables) =>
        name => variables.FirstOrDefault(variable => variable.Name == name).Value;
}
