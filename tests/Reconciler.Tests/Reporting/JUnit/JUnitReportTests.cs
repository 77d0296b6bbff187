using System.Xml.Linq;
using Reconciler.Reporting.JUnit;
using Reconciler.Tests.Reporting.Runs;

namespace Reconciler.Tests.Reporting.JUnit;

internal sealed class JUnitReportTests
{
    [TestCaseSource(typeof(RunSamples), nameof(RunSamples.Names))]
    public void The_sums_are_those_of_the_cases_and_a_failed_run_is_never_green(string name)
    {
        var report = RunSamples.All[name];
        var suites = XDocument.Parse(JUnitReport.Text(report)).Root!;
        var suite = suites.Elements("testsuite").Single();
        XElement[] cases = [.. suite.Elements("testcase")];

        Assert.Multiple(() =>
        {
            foreach (var element in new[] { suites, suite })
            {
                Assert.That(Count(element, "tests"), Is.EqualTo(cases.Length));
                Assert.That(Count(element, "failures"), Is.EqualTo(suite.Descendants("failure").Count()));
                Assert.That(Count(element, "errors"), Is.EqualTo(suite.Descendants("error").Count()));
                Assert.That(Count(element, "skipped"), Is.EqualTo(suite.Descendants("skipped").Count()));
            }

            Assert.That(cases.Select(test => (test.Attribute("classname")?.Value, test.Attribute("name")?.Value)), Is.Unique);
            Assert.That(cases.Select(test => test.Attribute("time")?.Value), Has.All.Match(@"^\d+\.\d{3}$"));
            Assert.That(cases.Select(test => test.Elements().Count(element => element.Name != "system-out")), Has.All.LessThanOrEqualTo(1));
            if (report.ExitCode is not (0 or 2))
            {
                Assert.That(Count(suite, "failures") + Count(suite, "errors"), Is.Positive);
            }
        });
    }

    [Test]
    public void What_XML_cannot_hold_is_replaced()
        => Assert.That(XmlText.Of("a\u001b[31m\0\ud800 \ud83d\ude00"), Is.EqualTo("a\ufffd[31m\ufffd\ufffd \ud83d\ude00"));

    private static int Count(XElement element, string attribute) => (int)element.Attribute(attribute)!;
}
