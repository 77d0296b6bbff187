using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class OrgReaderTests
{
    [Test]
    public async Task Content_is_exported_at_the_published_version_in_batches()
    {
        var org = new ExportingOrg();
        LiveFlow[] flows = [.. Enumerable.Range(0, 120).Select(i => Live($"F{i}", $"{i}.0"))];

        var read = await Reader(org).ReadContentAsync(flows, CancellationToken.None);

        Assert.That(org.Batches.Select(batch => batch.Count), Is.EqualTo(new[] { 50, 50, 20 }));
        Assert.That(org.Batches.SelectMany(batch => batch).Select(request => request.VersionId), Is.EqualTo(flows.Select(flow => flow.Flow.PublishedVersion!.Id)));
        Assert.That(read.Select(flow => flow.Document!.Key), Is.EqualTo(flows.Select(flow => flow.Key)));
    }

    [Test]
    public async Task A_flow_that_was_never_published_is_not_exported()
    {
        var org = new ExportingOrg();

        Assert.That(await Reader(org).ReadContentAsync([new LiveFlow(Live("A").Flow with { PublishedVersion = null })], CancellationToken.None), Is.Empty);
        Assert.That(org.Batches, Is.Empty);
    }

    [Test]
    public async Task One_flow_may_come_as_a_file_without_a_name()
    {
        var org = new ExportingOrg { FileName = _ => null };

        Assert.That((await Reader(org).ReadContentAsync([Live("A")], CancellationToken.None)).Single().Document!.Key.Name, Is.EqualTo("A"));
    }

    [Test]
    public void A_failed_export_names_the_flows_and_the_reason()
    {
        var org = new ExportingOrg { Status = JobStatus.Failure };

        Assert.That(
            () => Reader(org).ReadContentAsync([Live("A"), Live("B")], CancellationToken.None),
            Throws.InstanceOf<OrgException>().With.Message.StartsWith("The export of 'A', 'B' failed (broken)"));
    }

    [Test]
    public void An_export_without_one_of_the_flows_is_an_error()
        => Assert.That(
            () => Reader(new ExportingOrg { FileName = _ => "other" }).ReadContentAsync([Live("A"), Live("B")], CancellationToken.None),
            Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Protocol));

    [TestCase("inboundCall: [")]
    [TestCase("")]
    [TestCase("inboundCall: {division: Home}")]
    public void An_export_that_cannot_be_read_is_an_error(string content)
        => Assert.That(
            () => Reader(new ExportingOrg { Content = _ => content }).ReadContentAsync([Live("A")], CancellationToken.None),
            Throws.InstanceOf<OrgException>().With.Message.Contains("The export of inboundcall/A cannot be read"));

    private static LiveFlow Live(string name, string version = "1.0") => new(LiveFlows.Flow(new FlowKey("inboundcall", name), version));

    private static OrgReader Reader(IOrg org)
        => new(org, new JobPolling(PollSchedule.Default, new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromMinutes(1) }));
}
