using Reconciler.Language.Texts;

namespace Reconciler.Language.Tests.Texts;

internal sealed class UtcTextTests
{
    private static readonly DateTimeOffset Moment = new(2026, 5, 4, 11, 30, 5, 70, TimeSpan.FromHours(2));

    [Test]
    public void Every_text_is_in_utc()
    {
        Assert.That(UtcText.ForMachines(Moment), Is.EqualTo("2026-05-04T09:30:05.070Z"));
        Assert.That(UtcText.InSentence(Moment), Is.EqualTo("2026-05-04 09:30:05 UTC"));
        Assert.That(UtcText.InOverview(Moment), Is.EqualTo("2026-05-04 09:30 UTC"));
    }
}
