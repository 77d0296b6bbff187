using Reconciler.Scenarios.Crashing;

namespace Reconciler.Scenarios;

/// <summary>Wherever an apply is killed, the next one finishes its work, and the org is as if nothing had happened: no flow is published twice.</summary>
internal sealed class CrashTests
{
    private const int NeverKilled = int.MaxValue;

    // Ten flows, each with four lines of its own and four answers.
    private const int FewestPoints = 80;

    [TestCase(CrashChange.Update, 7, 1)]
    [TestCase(CrashChange.Create, 0, 4)]
    [TestCase(CrashChange.RenameAndDelete, 0, 1)]
    public async Task A_killed_run_is_finished_by_the_next(CrashChange change, int jobSeconds, int concurrency)
    {
        await using var site = await CrashSite.MakeAsync(change, TimeSpan.FromSeconds(jobSeconds), concurrency);
        var point = 1;
        for (var isKilled = true; isKilled; point++)
        {
            site.PutBack();
            isKilled = !await site.RunAsync(point);
            await site.RunAsync(NeverKilled);
            Assert.That(site.Dump, Is.EqualTo(site.Undisturbed), $"killed at {point}");
        }

        Assert.That(point, Is.GreaterThan(FewestPoints));
    }

    [Test]
    public async Task A_run_that_is_killed_again_and_again_is_finished_in_the_end()
    {
        await using var site = await CrashSite.MakeAsync(CrashChange.Update, TimeSpan.FromSeconds(7), 4);
        for (var stride = 3; stride < 40; stride += 3)
        {
            site.PutBack();
            for (var left = 60; left > 0 && !await site.RunAsync(stride + (60 - left)); left--)
            {
            }

            Assert.That(site.Dump, Is.EqualTo(site.Undisturbed), $"killed after every {stride} and more");
        }
    }
}
