using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Pins;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Project.Pins;

internal sealed class PinFileTests
{
    private static readonly string Hash = new('a', 64);
    private static readonly Pin Sales = new(new FlowKey("inboundcall", "Sales: \"hot\" # line"), "id-2", "2.0", Hash);
    private static readonly Pin Auth = new(new FlowKey("commonmodule", "Auth"), "id-1", "11.0", Hash);

    [Test]
    public async Task What_is_written_is_read_back_and_lies_in_the_order_of_the_flows()
    {
        using var project = new TempProject();
        await PinFile.WriteAsync(project.Root, new PinSet([Sales, Auth]), CancellationToken.None);
        var diagnostics = new DiagnosticBag();

        var pins = await PinFile.ReadAsync(project.Root, diagnostics, CancellationToken.None);

        Assert.That(pins.All, Is.EqualTo(new[] { Auth, Sales }));
        Assert.That(diagnostics.Sorted(), Is.Empty);
        Assert.That(File.ReadAllLines(project.PathOf(PinFile.Name)).Count(line => line.StartsWith("  - ", StringComparison.Ordinal)), Is.EqualTo(2), "a line a pin");
        Assert.That(Directory.GetFiles(project.Root), Has.Length.EqualTo(2), "no temporary file is left");
    }

    [Test]
    public async Task Without_a_file_nothing_is_pinned_and_without_pins_there_is_no_file()
    {
        using var project = new TempProject();
        Assert.That((await PinFile.ReadAsync(project.Root, new DiagnosticBag(), CancellationToken.None)).All, Is.Empty);

        await PinFile.WriteAsync(project.Root, new PinSet([Auth]), CancellationToken.None);
        await PinFile.WriteAsync(project.Root, PinSet.None, CancellationToken.None);

        Assert.That(File.Exists(project.PathOf(PinFile.Name)), Is.False);
    }

    [TestCase("", "1:1 RC2040")]
    [TestCase("- a\n", "1:1 RC2040")]
    [TestCase("pins: [\n", "1:8 RC1004")]
    [TestCase("pins:\n  - { type: a, name: b, id: c, version: \"1.0\" }\n", "2:5 RC2004")]
    [TestCase("pins:\n  - { type: a, name: b, id: c, version: \"1.0\", hash: short }\n", "2:54 RC2008")]
    [TestCase("pins: []\nother: 1\n", "2:1 RC2005")]
    public async Task A_damaged_file_is_told_with_its_place_and_stops_the_project(string text, string expected)
    {
        using var project = new TempProject();
        project.Write(PinFile.Name, text);

        var validated = await project.ValidateAsync();

        Assert.That(validated.Diagnostics.Where(d => d.Position.File?.Path == PinFile.Name).Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}"), Does.Contain(expected));
        Assert.That(validated.HasErrors, Is.True);
    }

    [Test]
    public async Task A_flow_that_is_pinned_twice_is_told_with_both_places()
    {
        using var project = new TempProject();
        var pin = $"  - {{ type: a, name: b, id: c, version: \"1.0\", hash: {Hash} }}\n";
        project.Write(PinFile.Name, $"pins:\n{pin}{pin}");

        var twice = (await project.ValidateAsync()).Diagnostics.Single(diagnostic => diagnostic.Code == "RC2041");

        Assert.That((twice.Position.Line, twice.Related.Single().Position.Line), Is.EqualTo((3, 2)));
    }
}
