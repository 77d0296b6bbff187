using System.Text;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Files;

internal sealed class SourceReaderTests
{
    [Test]
    public async Task A_byte_order_mark_is_no_part_of_the_text()
        => Assert.That((await ReadAsync([.. Encoding.UTF8.Preamble, .. "a: 1"u8])).Text, Is.EqualTo("a: 1"));

    [Test]
    public async Task Text_that_is_not_utf8_is_refused()
        => Assert.That(await ReadAsync([(byte)'a', 0xE9, (byte)'b']), Is.EqualTo((default(string), "RC1003")));

    [Test]
    public async Task Utf16_is_refused()
        => Assert.That((await ReadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 1")])).Code, Is.EqualTo("RC1003"));

    [Test]
    public async Task A_file_that_is_too_large_is_refused_by_its_length()
    {
        using var project = new TempProject();
        using (var file = File.Create(project.PathOf("large.yaml")))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        var before = GC.GetTotalAllocatedBytes();
        var diagnostics = new DiagnosticBag();

        Assert.That(await SourceReader.ReadAsync(project.PathOf("large.yaml"), "large.yaml", diagnostics, CancellationToken.None), Is.Null);
        Assert.That(diagnostics.Sorted().Single().ToString(), Does.StartWith("large.yaml: error RC1002: The file has 200 MB"));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(50 * 1024 * 1024));
    }

    [Test]
    public async Task A_missing_file_and_a_folder_are_unreadable()
    {
        using var project = new TempProject();
        foreach (var path in new[] { "missing.yaml", "." })
        {
            var diagnostics = new DiagnosticBag();
            Assert.That(await SourceReader.ReadAsync(project.PathOf(path), "x.yaml", diagnostics, CancellationToken.None), Is.Null);
            Assert.That(diagnostics.Sorted().Single().Code, Is.EqualTo("RC1001"));
        }
    }

    private static async Task<(string? Text, string? Code)> ReadAsync(byte[] content)
    {
        using var project = new TempProject();
        await File.WriteAllBytesAsync(project.PathOf("x.yaml"), content);
        var diagnostics = new DiagnosticBag();
        var file = await SourceReader.ReadAsync(project.PathOf("x.yaml"), "x.yaml", diagnostics, CancellationToken.None);
        return (file?.Text, diagnostics.Sorted().SingleOrDefault()?.Code);
    }
}
