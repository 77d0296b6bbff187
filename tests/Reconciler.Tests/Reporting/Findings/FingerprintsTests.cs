using Reconciler.Language.Diagnostics;
using Reconciler.Reporting.Findings;

namespace Reconciler.Tests.Reporting.Findings;

internal sealed class FingerprintsTests
{
    private static readonly Finding Found = new("RC1001", Severity.Error, "It is wrong.", new FindingPlace("a.yaml", 3, 4));

    [Test]
    public void A_finding_that_has_moved_within_its_file_stays_the_same()
        => Assert.That(Of(Found with { Place = new FindingPlace("a.yaml", 99, 1) }), Is.EqualTo(Of(Found)));

    [Test]
    public void Another_rule_file_or_message_is_another_finding()
    {
        Finding[] others = [Found, Found with { Rule = "RC1002" }, Found with { Place = new FindingPlace("b.yaml", 3, 4) }, Found with { Message = "It is bad." }];

        Assert.That(others.Select(finding => Of(finding)[0]), Is.Unique);
    }

    [Test]
    public void Two_that_are_alike_are_told_apart() => Assert.That(Of(Found, Found), Is.Unique);

    private static string[] Of(params Finding[] findings) => [.. Fingerprints.Of(findings).Select(found => found.Fingerprint)];
}
