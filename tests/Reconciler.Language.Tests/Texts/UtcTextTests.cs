using Reconciler.Language.Texts;

namespace Reconciler.Language.Tests.Texts;

public sealed class UtcTextTests
{
    private static readonly DateTimeOffset Moment = new(2026, 5, 4, 11, 30, 5, 70, TimeSpan.FromHours(2));

    [Fact]
    public void EveryTextIsInUtc()
    {
        Assert.Equal("2026-05-04T09:30:05.070Z", UtcText.ForMachines(Moment));
        Assert.Equal("2026-05-04 09:30:05 UTC", UtcText.InSentence(Moment));
        Assert.Equal("2026-05-04 09:30 UTC", UtcText.InOverview(Moment));
    }
}
