namespace Reconciler.Org.Tests;

internal sealed class DotEnvTests
{
    [TestCase("KEY=value", "value")]
    [TestCase("KEY = value ", "value")]
    [TestCase("export KEY=value", "value")]
    [TestCase("KEY=", "")]
    [TestCase("KEY=a=b", "a=b")]
    [TestCase("KEY=value # comment", "value")]
    [TestCase("KEY=val#ue", "val#ue")]
    [TestCase("KEY=# comment", "")]
    [TestCase("KEY=\"a # b\" # comment", "a # b")]
    [TestCase("KEY=\"a\\nb\\\"c\\\\\"", "a\nb\"c\\")]
    [TestCase("KEY='a\\n \"b\"'", "a\\n \"b\"")]
    [TestCase("\uFEFFKEY=value", "value")]
    [TestCase("# comment\r\n\r\nKEY=value\r\n", "value")]
    [TestCase("KEY=first\nKEY=last", "last")]
    public void Parse_reads_a_value(string text, string value) =>
        Assert.That(DotEnv.Parse(text), Is.EqualTo(new Dictionary<string, string> { ["KEY"] = value }));

    [TestCase("A=1\nhidden words")]
    [TestCase("A=1\nKEY=\"hidden")]
    [TestCase("A=1\nKEY='hidden' words")]
    [TestCase("A=1\n1KEY=hidden")]
    public void A_malformed_line_is_named_without_its_value(string text)
    {
        OrgException error = Assert.Throws<OrgException>(() => DotEnv.Parse(text))!;

        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Misconfigured));
        Assert.That(error.Message, Does.Contain("line 2").And.Not.Contains("hidden"));
    }

    [Test]
    public void Load_reads_a_file()
    {
        using var file = new TemporaryFile("A=1\nB=2");

        Assert.That(DotEnv.Load(file.Path), Has.Count.EqualTo(2));
    }

    [Test]
    public void Load_takes_a_missing_file_as_empty() =>
        Assert.That(DotEnv.Load(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), ".env")), Is.Empty);

    [Test]
    public void Load_refuses_a_file_that_is_too_large()
    {
        using var file = new TemporaryFile(new string('#', DotEnv.MaxBytes + 1));

        Assert.That(() => DotEnv.Load(file.Path), Throws.InstanceOf<OrgException>().With.Message.Contains("64 KiB"));
    }

    /// <summary>A file that is gone after the test.</summary>
    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string content) => File.WriteAllText(Path, content);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"reconciler-{Guid.NewGuid():N}");

        public void Dispose() => File.Delete(Path);
    }
}
