using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class JournalFolderTests
{
    private static readonly OrgIdentity Org = new("dev", "the org", "client");

    private readonly TemporaryFolder _project = new();
    private readonly ManualTimeProvider _time = new();

    [TearDown]
    public void Clean() => _project.Dispose();

    [Test]
    public void The_last_fifty_runs_of_an_org_are_kept()
    {
        var other = Run(Org with { Description = "another org" });
        var first = Run(Org);
        string[] later = [.. Enumerable.Range(0, JournalFolder.MostRuns).Select(_ => Run(Org))];

        Assert.That(File.Exists(first), Is.False);
        Assert.That(Directory.EnumerateFiles(_project.PathOf(".reconciler/runs")), Is.EquivalentTo(later.Append(other)));
    }

    [Test]
    public async Task The_newest_run_of_the_org_that_wrote_anything_is_found()
    {
        Run(Org);
        var newest = Run(Org);
        Run(Org with { ClientId = "another" });
        new JournalFolder(_project.FullName, Org).Create(_time).Dispose();

        Assert.That((await new JournalFolder(_project.FullName, Org).NewestAsync(CancellationToken.None))?.Path, Is.EqualTo(newest));
    }

    [Test]
    public async Task A_project_that_was_never_applied_has_none()
        => Assert.That(await new JournalFolder(_project.FullName, Org).NewestAsync(CancellationToken.None), Is.Null);

    private string Run(OrgIdentity org)
    {
        _time.Advance(TimeSpan.FromMinutes(1));
        using var journal = new JournalFolder(_project.FullName, org).Create(_time);
        journal.Write(RunEvent.Began(Steps.Plan(), _time.GetUtcNow()));
        return journal.Path;
    }
}
