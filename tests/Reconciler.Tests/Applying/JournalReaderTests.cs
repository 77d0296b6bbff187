using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class JournalReaderTests
{
    private static readonly DateTimeOffset At = new(2026, 8, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly RunEvent Began = new(At, RunEventKind.Began, null, null, null) { Run = new RunHeader(RunHeader.CurrentFormat, "demo", "dev", "the org", "hash", 1) };

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("run.ndjson");

    [TearDown]
    public void Clean() => _folder.Dispose();

    [TestCase(new RunEventKind[0], false)]
    [TestCase(new[] { RunEventKind.Started, RunEventKind.Registered }, true)]
    [TestCase(new[] { RunEventKind.Registered, RunEventKind.Uploaded }, true)]
    [TestCase(new[] { RunEventKind.Registered, RunEventKind.Uploaded, RunEventKind.Unknown }, true)]
    [TestCase(new[] { RunEventKind.Registered, RunEventKind.Uploaded, RunEventKind.Done }, false)]
    [TestCase(new[] { RunEventKind.Registered, RunEventKind.Failed }, false)]
    [TestCase(new[] { RunEventKind.Registered, RunEventKind.Skipped }, false)]
    [TestCase(new[] { RunEventKind.Registered, RunEventKind.Unknown, RunEventKind.Abandoned }, false)]
    public async Task A_job_is_open_until_its_end_is_known(RunEventKind[] kinds, bool isOpen)
    {
        Write([Began, .. kinds.Select(kind => Job(kind))]);

        var run = (await JournalReader.ReadAsync(File, CancellationToken.None))!;

        Assert.That(run.Jobs.Select(job => (job.Id, job.FlowName)), Is.EqualTo(isOpen ? [("job1", "Sales")] : Array.Empty<(string, string)>()));
        Assert.That(run.IsDamaged, Is.False);
        Assert.That(run.Jobs.All(job => job.IsUploaded == kinds.Contains(RunEventKind.Uploaded)), Is.True);
    }

    [Test]
    public async Task A_line_that_the_run_was_killed_in_counts_as_not_written_wherever_it_was_cut()
    {
        Write([Began, Job(RunEventKind.Registered)]);
        var whole = await System.IO.File.ReadAllBytesAsync(File);
        Write([Began, Job(RunEventKind.Registered), Job(RunEventKind.Done)]);
        var longer = await System.IO.File.ReadAllBytesAsync(File);
        for (var length = whole.Length; length < longer.Length; length++)
        {
            await System.IO.File.WriteAllBytesAsync(File, longer[..length]);

            var run = (await JournalReader.ReadAsync(File, CancellationToken.None))!;
            Assert.That((run.Jobs.Count, run.IsDamaged), Is.EqualTo((1, false)), $"cut at {length}");

            using (var journal = Journal.Reopen(File))
            {
                journal.Write(Job(RunEventKind.Abandoned));
            }

            run = (await JournalReader.ReadAsync(File, CancellationToken.None))!;
            Assert.That((run.Jobs.Count, run.IsDamaged), Is.EqualTo((0, false)), $"cut at {length} and continued");
        }
    }

    [TestCase("")]
    [TestCase("{\"time\":\"2026-0")]
    public async Task A_journal_without_a_whole_line_says_nothing(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text);

        Assert.That(await JournalReader.ReadAsync(File, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task A_damaged_journal_still_tells_the_jobs_that_can_be_read()
    {
        Write([Began, Job(RunEventKind.Registered)]);
        await System.IO.File.AppendAllTextAsync(File, "\0\0\0 garbage\nnull\n");
        using (var journal = Journal.Reopen(File))
        {
            journal.Write(Job(RunEventKind.Registered, "job2"));
        }

        var run = (await JournalReader.ReadAsync(File, CancellationToken.None))!;

        Assert.That(run.IsDamaged, Is.True);
        Assert.That(run.Jobs.Select(job => job.Id), Is.EqualTo(new[] { "job1", "job2" }));
    }

    [Test]
    public async Task A_journal_of_another_form_is_damaged()
    {
        Write([Began with { Run = Began.Run! with { Format = "reconciler/run/v9" } }]);

        Assert.That((await JournalReader.ReadAsync(File, CancellationToken.None))!.IsDamaged, Is.True);
    }

    private static RunEvent Job(RunEventKind kind, string job = "job1") => new(At, kind, new FlowKey("inboundcall", "Sales"), PlanAction.Create, null) { Job = job };

    private void Write(RunEvent[] entries)
    {
        System.IO.File.Delete(File);
        using var journal = Journal.Create(File);
        foreach (var entry in entries)
        {
            journal.Write(entry);
        }
    }
}
