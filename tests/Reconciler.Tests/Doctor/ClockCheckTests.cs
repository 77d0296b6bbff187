using Reconciler.Doctor;

namespace Reconciler.Tests.Doctor;

internal sealed class ClockCheckTests
{
    private static readonly DateTimeOffset Org = new(2026, 8, 1, 6, 0, 0, TimeSpan.Zero);

    [TestCase(0, CheckState.Ok, "as the org's")]
    [TestCase(30, CheckState.Ok, "as the org's")]
    [TestCase(-30, CheckState.Ok, "as the org's")]
    [TestCase(31, CheckState.Warning, "31 s ahead of the org's")]
    [TestCase(-3600, CheckState.Warning, "3600 s behind the org's")]
    public void A_clock_that_is_off_is_told(int seconds, CheckState state, string text)
    {
        var check = ClockCheck.Of(Org.AddSeconds(seconds), Org);

        Assert.That((check.State, check.Text[..text.Length]), Is.EqualTo((state, text)));
    }

    [Test]
    public void An_org_that_does_not_tell_the_time_is_not_believed_to_be_right()
        => Assert.That(ClockCheck.Of(Org, null).State, Is.EqualTo(CheckState.NotChecked));
}
