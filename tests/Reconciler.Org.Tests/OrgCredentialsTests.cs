using System.Text;

namespace Reconciler.Org.Tests;

internal sealed class OrgCredentialsTests
{
    [Test]
    public void ToString_masks_the_secret() => Assert.That(TestOrg.Credentials.ToString(), Is.EqualTo("client-1:***"));

    [Test]
    public void The_secret_leaves_as_a_basic_header()
    {
        string parameter = TestOrg.Credentials.ToBasicHeader().Parameter!;

        Assert.That(Encoding.UTF8.GetString(Convert.FromBase64String(parameter)), Is.EqualTo($"client-1:{TestOrg.Secret}"));
    }

    [TestCase("", "secret")]
    [TestCase("client", " ")]
    public void Id_and_secret_are_needed(string id, string secret) =>
        Assert.That(() => new OrgCredentials(id, secret), Throws.ArgumentException);
}
