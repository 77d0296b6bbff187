using Reconciler.Language.Project;

namespace Reconciler.Language.Tests.Project;

internal sealed class SecretSetTests
{
    [Test]
    public void The_longest_secret_is_masked_first()
    {
        var secrets = new SecretSet();
        secrets.Add("abcd");
        secrets.Add("abcdefgh");

        Assert.That(secrets.Mask("x abcdefgh abcd"), Is.EqualTo("x (secret) (secret)"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("abc")]
    public void Nothing_and_very_short_values_are_not_masked(string? value)
    {
        var secrets = new SecretSet();
        secrets.Add(value);

        Assert.That(secrets.Mask("abc"), Is.EqualTo("abc"));
    }
}
