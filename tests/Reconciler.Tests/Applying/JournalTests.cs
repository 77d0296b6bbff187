using System.Text.Json.Nodes;
using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

internal sealed class JournalTests
{
    private static readonly OrgIdentity Org = new("dev", "the org", "client");

    [Test]
    public void Each_event_is_one_line_of_json_that_is_on_disk_at_once()
    {
        using var project = new TempProject();
        var time = new ManualTimeProvider();
        using var journal = new JournalFolder(project.Root, Org).Create(time);

        journal.Write(new RunEvent(time.GetUtcNow(), RunEventKind.Started, new FlowKey("inboundcall", "Sales\n\"Flow\""), PlanAction.Create, null));
        journal.Write(new RunEvent(time.GetUtcNow(), RunEventKind.Note, null, null, "wait"));

        using var reader = new StreamReader(new FileStream(journal.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(journal.Path, Does.StartWith(project.PathOf(Path.Combine(".reconciler", "runs", "20260801T120000000Z-"))).And.EndWith(".ndjson"));
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(JsonNode.Parse(lines[0])!["flow"]!.GetValue<string>(), Is.EqualTo("inboundcall/Sales\n\"Flow\""));
        Assert.That(JsonNode.Parse(lines[0])!["action"]!.GetValue<string>(), Is.EqualTo("Create"));
        Assert.That(JsonNode.Parse(lines[0])!["kind"]!.GetValue<string>(), Is.EqualTo("Started"));
        Assert.That(JsonNode.Parse(lines[1])!.AsObject().Select(field => field.Key), Is.EqualTo(new[] { "time", "kind", "detail" }));
    }

    [Test]
    public void Two_runs_at_one_moment_have_journals_of_their_own()
    {
        using var project = new TempProject();
        var time = new ManualTimeProvider();
        using var one = new JournalFolder(project.Root, Org).Create(time);
        using var other = new JournalFolder(project.Root, Org).Create(time);

        Assert.That(one.Path, Is.Not.EqualTo(other.Path));
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_an_input_output_error()
    {
        using var project = new TempProject().Write(".reconciler", "a file");

        Assert.That(() => new JournalFolder(project.Root, Org).Create(TimeProvider.System), Throws.InstanceOf<IOException>());
    }
}
