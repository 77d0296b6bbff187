using Reconciler.Org.Resilience;

namespace Reconciler.Org.Tests.Resilience;

internal sealed class RateWindowTests
{
    [Test]
    public void A_reading_bounds_the_end_of_its_window() =>
        Assert.That(At(10, 12, used: 5, reset: 30), Is.EqualTo(new RateWindow(300, 5, Seconds(38), Seconds(43))));

    [Test]
    public void Readings_of_one_window_add_up_whatever_their_order()
    {
        RateWindow early = At(10, 20, used: 5, reset: 50);
        RateWindow late = At(12, 13, used: 6, reset: 48);

        Assert.That(early.With(late), Is.EqualTo(new RateWindow(300, 6, Seconds(58), Seconds(62))));
        Assert.That(late.With(early), Is.EqualTo(early.With(late)));
    }

    [Test]
    public void A_later_window_replaces_an_earlier_one_and_not_the_other_way_round()
    {
        RateWindow first = At(50, 51, used: 290, reset: 10);
        RateWindow second = At(61, 62, used: 2, reset: 59);

        Assert.That(first.With(second), Is.EqualTo(second));
        Assert.That(second.With(first), Is.EqualTo(second));
    }

    private static RateWindow At(int asked, int answered, int used, int reset) =>
        RateWindow.Of(new RateLimitReading(used, 300, Seconds(reset)), Seconds(asked), Seconds(answered));

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);
}
