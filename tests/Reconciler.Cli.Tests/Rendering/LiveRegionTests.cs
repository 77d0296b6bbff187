using Reconciler.Cli.Rendering;
using Reconciler.Language.Project;
using Reconciler.Reporting;

namespace Reconciler.Cli.Tests.Rendering;

internal sealed class LiveRegionTests
{
    [Test]
    public void What_is_written_stands_above_what_is_shown()
    {
        using var terminal = new StringWriter { NewLine = "\n" };
        var region = new LiveRegion(terminal);
        var output = new ReportWriter(terminal, 80, useColor: false, new SecretSet(), region);
        var errors = new ReportWriter(terminal, 80, useColor: true, new SecretSet(), region);
        output.ShowLive([ReportLine.Of("one"), ReportLine.Of("two")]);
        output.Write([ReportLine.Of("first")]);
        errors.Write([ReportLine.Of("second", Tone.Error)]);
        output.ShowLive([ReportLine.Of("three")]);

        Assert.That(Screen.After($"{terminal}"), Is.EqualTo(["first", "second", "three", ""]));
        output.ShowLive([]);
        Assert.That(Screen.After($"{terminal}"), Is.EqualTo(["first", "second", ""]));
    }

    [Test]
    public void As_long_as_nothing_is_shown_no_control_character_is_written()
    {
        using var terminal = new StringWriter { NewLine = "\n" };
        var output = new ReportWriter(terminal, 80, useColor: false, new SecretSet());
        output.Write([ReportLine.Of("one")]);
        output.ShowLive([]);

        Assert.That($"{terminal}", Is.EqualTo("one\n"));
    }

    [Test]
    public void A_long_line_takes_one_row_and_is_cut_by_the_terminal()
    {
        using var terminal = new StringWriter { NewLine = "\n" };
        new ReportWriter(terminal, 20, useColor: false, new SecretSet()).ShowLive([ReportLine.Of(new string('x', 10) + " " + new string('y', 90))]);

        Assert.That($"{terminal}", Does.StartWith("\u001b[?7l").And.EndWith("\u001b[?7h"));
        Assert.That(Screen.After($"{terminal}"), Has.Count.EqualTo(2));
    }
}
