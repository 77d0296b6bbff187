using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RunLockTests
{
    private static readonly OrgIdentity Org = new("dev", "the org", "client");

    private readonly TemporaryFolder _project = new();
    private readonly ManualTimeProvider _time = new();

    [TearDown]
    public void Clean() => _project.Dispose();

    [Test]
    public void Only_one_has_it_and_the_other_is_told_who()
    {
        using var first = RunLock.Take(_project.FullName, Org, _time);

        Assert.That(
            () => RunLock.Take(_project.FullName, Org, _time),
            Throws.InstanceOf<RunLockedException>().With.Message.EqualTo(
                $"Another apply to the org is running in this folder (process {Environment.ProcessId}, since 2026-08-01 12:00:00 UTC); wait for its end, or press Ctrl-C there. The lock ends with that process."));
    }

    [Test]
    public void It_can_be_taken_again_when_it_is_free()
    {
        RunLock.Take(_project.FullName, Org, _time).Dispose();
        using var again = RunLock.Take(_project.FullName, Org, _time);

        Assert.That(() => RunLock.Take(_project.FullName, Org, _time), Throws.InstanceOf<RunLockedException>());
    }

    [Test]
    public void Other_orgs_and_other_clients_have_locks_of_their_own()
    {
        using var first = RunLock.Take(_project.FullName, Org, _time);
        using var otherOrg = RunLock.Take(_project.FullName, Org with { Description = "another org" }, _time);
        using var otherClient = RunLock.Take(_project.FullName, Org with { ClientId = "another" }, _time);

        Assert.That(Directory.EnumerateFiles(_project.PathOf(".reconciler"), "*.lock").Count(), Is.EqualTo(3));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_no_lock()
    {
        _project.Write(".reconciler", "a file");

        Assert.That(() => RunLock.Take(_project.FullName, Org, _time), Throws.InstanceOf<IOException>().And.Not.InstanceOf<RunLockedException>());
    }
}
