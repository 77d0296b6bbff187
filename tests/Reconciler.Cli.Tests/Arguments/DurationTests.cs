using Reconciler.Cli.Arguments;

namespace Reconciler.Cli.Tests.Arguments;

internal sealed class DurationTests
{
    [TestCase("90s", "00:01:30")]
    [TestCase("5m", "00:05:00")]
    [TestCase("24h", "1.00:00:00")]
    [TestCase("7d", "7.00:00:00")]
    [TestCase("99999d", "99999.00:00:00")]
    public void A_length_of_time_is_a_number_and_a_unit(string text, string expected)
        => Assert.That(Duration.Parse(text), Is.EqualTo(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));

    [TestCase("")]
    [TestCase("5")]
    [TestCase("0m")]
    [TestCase("-5m")]
    [TestCase("5 m")]
    [TestCase("5w")]
    [TestCase("1.5h")]
    [TestCase("100000s")]
    [TestCase("5m\n")]
    public void What_is_no_length_of_time_is_refused(string text) => Assert.That(Duration.Parse(text), Is.Null);
}
