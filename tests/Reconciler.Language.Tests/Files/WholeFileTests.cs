using Reconciler.Language.Files;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Files;

internal sealed class WholeFileTests
{
    [Test]
    public async Task A_file_is_written_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        await WholeFile.WriteAsync(folder.PathOf("a.txt"), "one", overwrite: false, CancellationToken.None);
        await WholeFile.WriteAsync(folder.PathOf("a.txt"), "zwö", overwrite: true, CancellationToken.None);

        Assert.That(await File.ReadAllBytesAsync(folder.PathOf("a.txt")), Is.EqualTo("zwö"u8.ToArray()));
        Assert.That(Directory.EnumerateFiles(folder.FullName), Has.Exactly(1).Items);
    }

    [Test]
    public void A_file_that_must_not_be_replaced_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "old");

        Assert.That(() => WholeFile.WriteAsync(folder.PathOf("a.txt"), "new", overwrite: false, CancellationToken.None), Throws.InstanceOf<IOException>());
        Assert.That((folder.Read("a.txt"), Directory.GetFiles(folder.FullName).Length), Is.EqualTo(("old", 1)));
    }

    [Test]
    public async Task What_a_link_leads_to_is_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real.txt", "old");
        File.CreateSymbolicLink(folder.PathOf("link.txt"), folder.PathOf("real.txt"));
        await WholeFile.ReplaceAsync(folder.PathOf("link.txt"), "new"u8.ToArray(), CancellationToken.None);

        Assert.That((folder.Read("real.txt"), new FileInfo(folder.PathOf("link.txt")).LinkTarget), Is.EqualTo(("new", folder.PathOf("real.txt"))));
    }
}
