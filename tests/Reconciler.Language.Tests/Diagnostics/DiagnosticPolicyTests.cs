using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Tests.Diagnostics;

internal sealed class DiagnosticPolicyTests
{
    private const string Code = "RC3033";

    [Test]
    public void A_severity_can_be_raised_lowered_and_switched_off()
    {
        Assert.That(Apply(Choice(Severity.Error), Warning("steps:")), Is.EqualTo(new[] { (Code, Severity.Error) }));
        Assert.That(Apply(Choice(Severity.Warning), Warning("steps:")), Is.EqualTo(new[] { (Code, Severity.Warning) }));
        Assert.That(Apply(Choice(null), Warning("steps:")), Is.Empty);
    }

    [Test]
    public void An_error_of_reading_stays_an_error_and_the_choice_is_reported()
    {
        var broken = DiagnosticCatalog.NotUtf8(At("text"));
        var policy = new DiagnosticPolicy(new Dictionary<string, SeverityChoice> { [broken.Code] = new(null, default) });

        Assert.That(policy.Apply([broken], []).Select(d => (d.Code, d.Severity)), Is.EquivalentTo(new[] { (broken.Code, Severity.Error), ("RC2019", Severity.Warning) }));
    }

    [TestCase("invoke: X  # reconciler: ignore RC3033 it lives in the other project")]
    [TestCase("# reconciler: ignore RC3033 it lives in the other project\ninvoke: X")]
    [TestCase("  #reconciler:ignore RC3033 why not\ninvoke: X")]
    public void A_line_is_exempt_by_a_comment_with_a_reason(string text)
        => Assert.That(Apply(DiagnosticPolicy.Default, Warning(text)), Is.Empty);

    [TestCase("invoke: X  # reconciler: ignore RC3021 another code")]
    [TestCase("# reconciler: ignore RC3033 a line too far away\n\ninvoke: X")]
    [TestCase("other: Y  # reconciler: ignore RC3033 for the other line\ninvoke: X")]
    public void Another_comment_exempts_nothing(string text)
        => Assert.That(Apply(DiagnosticPolicy.Default, Warning(text)), Is.EqualTo(new[] { (Code, Severity.Warning) }));

    [Test]
    public void An_exemption_without_a_reason_does_not_count()
        => Assert.That(
            Apply(DiagnosticPolicy.Default, Warning("invoke: X  # reconciler: ignore RC3033")),
            Is.EquivalentTo(new[] { (Code, Severity.Warning), ("RC2020", Severity.Warning) }));

    private static IEnumerable<(string Code, Severity Severity)> Apply(DiagnosticPolicy policy, Diagnostic diagnostic)
        => policy.Apply([], [diagnostic]).Select(d => (d.Code, d.Severity));

    private static DiagnosticPolicy Choice(Severity? severity)
        => new(new Dictionary<string, SeverityChoice> { [Code] = new(severity, default) });

    private static Diagnostic Warning(string text) => DiagnosticCatalog.SharedFlowWithoutManifest(At(text), "X");

    private static SourcePosition At(string text) => new(new SourceFile("a.yaml", text), text.Count(c => c == '\n') + 1, 1);
}
