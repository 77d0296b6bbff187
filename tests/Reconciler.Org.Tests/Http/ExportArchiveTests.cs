using System.IO.Compression;
using System.Text;
using NUnit.Framework.Constraints;
using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class ExportArchiveTests
{
    [Test]
    public void Files_of_a_zip_are_named_without_extension() =>
        Assert.That(
            ExportArchive.Read(Zip(("auth.yaml", "a"), ("sales_v2.0.yaml", "b"))),
            Is.EqualTo(new[] { new ExportedFile("auth", "a"), new ExportedFile("sales_v2.0", "b") }));

    [TestCase("PK: is a key of YAML\n")]
    [TestCase("")]
    public void What_is_no_zip_is_one_file(string text) =>
        Assert.That(ExportArchive.Read(Encoding.UTF8.GetBytes(text)), Is.EqualTo(new[] { new ExportedFile(null, text) }));

    [TestCase("../evil.yaml")]
    [TestCase("folder/file.yaml")]
    [TestCase("folder\\file.yaml")]
    [TestCase("c:file.yaml")]
    [TestCase("folder/")]
    [TestCase("..")]
    [TestCase(".yaml")]
    [TestCase("a\nb.yaml")]
    public void Names_with_path_parts_are_refused(string name) =>
        Assert.That(() => ExportArchive.Read(Zip((name, "a"))), Unusable("a file named"));

    [Test]
    public void Two_files_of_one_name_are_refused() =>
        Assert.That(() => ExportArchive.Read(Zip(("Auth.yaml", "a"), ("auth.yml", "b"))), Unusable("twice"));

    [TestCase("/etc/passwd")]
    [TestCase("C:\\Windows\\a.yaml")]
    [TestCase("..\\..\\evil.yaml")]
    [TestCase("good/../../evil.yaml")]
    public void No_entry_can_name_a_place_outside(string name) =>
        Assert.That(() => ExportArchive.Read(Zip(("auth.yaml", "a"), (name, "a"))), Unusable("a file named"));

    [Test]
    public void A_zip_that_unpacks_to_more_than_is_allowed_is_refused_before_it_is_in_memory()
    {
        byte[] bomb = Zip(("a.yaml", new string('a', 600_000)), ("b.yaml", new string('b', 600_000)));

        Assert.That(bomb, Has.Length.LessThan(10_000));
        Assert.That(() => ExportArchive.Read(bomb, 10, 1_000_000), Unusable("is larger than the"));
        Assert.That(ExportArchive.Read(bomb, 10, 1_200_000), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_zip_of_more_files_than_are_allowed_is_refused() =>
        Assert.That(() => ExportArchive.Read(Zip(("a.yaml", "a"), ("b.yaml", "b"), ("c.yaml", "c")), 2, 1000), Unusable("it holds 3 files"));

    [Test]
    public void An_empty_zip_is_refused() => Assert.That(() => ExportArchive.Read(Zip()), Unusable("it holds 0 files"));

    [Test]
    public void A_damaged_zip_is_refused() => Assert.That(() => ExportArchive.Read([.. "PK\u0003\u0004"u8, 1, 2, 3]), Unusable("damaged"));

    [Test]
    public void Text_that_is_not_utf8_is_refused() => Assert.That(() => ExportArchive.Read([0xC3, 0x28]), Unusable("not UTF-8"));

    private static Constraint Unusable(string words) =>
        Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Protocol).And.Message.Contains(words);

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return buffer.ToArray();
    }
}
