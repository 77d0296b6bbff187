using Reconciler.Cli.Arguments;

namespace Reconciler.Cli.Tests.Arguments;

internal sealed class MomentTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 2, 12, 0, 0, TimeSpan.Zero);

    [TestCase("30s", "2026-08-02T11:59:30Z")]
    [TestCase("90m", "2026-08-02T10:30:00Z")]
    [TestCase("24h", "2026-08-01T12:00:00Z")]
    [TestCase("7d", "2026-07-26T12:00:00Z")]
    [TestCase("2026-08-01", "2026-08-01T00:00:00Z")]
    [TestCase("2026-08-01T06:00", "2026-08-01T06:00:00Z")]
    [TestCase("2026-08-01T06:00+02:00", "2026-08-01T04:00:00Z")]
    [TestCase("2026-08-01T06:00:30.5Z", "2026-08-01T06:00:30.5Z")]
    public void A_time_is_read(string text, string expected)
        => Assert.That(Moment.Parse(text, Now), Is.EqualTo(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));

    [TestCase("")]
    [TestCase("yesterday")]
    [TestCase("0h")]
    [TestCase("24")]
    [TestCase("1000000d")]
    [TestCase("01.08.2026")]
    public void What_is_no_time_is_refused(string text) => Assert.That(Moment.Parse(text, Now), Is.Null);
}
