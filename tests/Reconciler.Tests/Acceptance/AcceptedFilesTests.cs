using System.Text;
using Reconciler.Acceptance;
using Reconciler.Language.Flows;
using Reconciler.Language.Yaml.Writing;
using Reconciler.TestKit;

namespace Reconciler.Tests.Acceptance;

internal sealed class AcceptedFilesTests
{
    [Test]
    public async Task A_byte_order_mark_and_a_missing_last_line_end_stay([Values] bool hasMark)
    {
        using var folder = new TemporaryFolder();
        byte[] mark = hasMark ? [.. Encoding.UTF8.Preamble] : [];
        File.WriteAllBytes(folder.PathOf("a.yaml"), [.. mark, .. "a: 1\r\nb: ü"u8]);

        var isWritten = await AcceptedFiles.WriteAsync(folder.FullName, new FileEdits("a.yaml", "a: 1\r\nb: ü", [new TextEdit(3, 4, "2")]), CancellationToken.None);

        Assert.That(isWritten, Is.True);
        Assert.That(File.ReadAllBytes(folder.PathOf("a.yaml")), Is.EqualTo((byte[])[.. mark, .. "a: 2\r\nb: ü"u8]));
        Assert.That(Directory.GetFiles(folder.FullName), Has.Length.EqualTo(1), "no temporary file is left");
    }

    [Test]
    public async Task Edits_that_overlap_are_not_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "a: one\n");
        var flow = new FlowKey("workflow", "A");
        var both = AcceptedFiles.Combine(new[] { "two", "three" }.Select(text => new AcceptedFlow(flow, [new FileEdits("a.yaml", "a: one\n", [new TextEdit(3, 6, text)])], null))).Single();

        Assert.That(both.After, Is.Null);
        Assert.That(await AcceptedFiles.WriteAsync(folder.FullName, both, CancellationToken.None), Is.False);
        Assert.That(folder.Read("a.yaml"), Is.EqualTo("a: one\n"));
    }
}
