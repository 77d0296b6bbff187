using Reconciler.Diff;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.Reporting.Markdown;
using Reconciler.Reporting.Runs;
using Reconciler.Tests.Reporting.Runs;

namespace Reconciler.Tests.Reporting.Markdown;

internal sealed class ReportMarkdownTests
{
    private static readonly Change Long = new(ChangeKind.Changed, ChangePath.Flow.Property("x"), new string('`', 400), new string('|', 400));

    [TestCase(1)]
    [TestCase(60)]
    [TestCase(3000)]
    public void A_comment_is_never_longer_than_GitHub_takes(int flows)
    {
        var text = ReportMarkdown.Text(Report(flows));

        Assert.That(text, Has.Length.LessThanOrEqualTo(65_536));
        Assert.That(text, Does.StartWith("<!-- reconciler:plan:demo:dev -->\n### Plan: "));
        Assert.That(text.Contains("**Left out**", StringComparison.Ordinal), Is.EqualTo(flows > 50));
    }

    [Test]
    public void What_is_cut_is_cut_at_a_section_and_told_by_name()
    {
        var text = ReportMarkdown.Text(Report(60));
        var last = text.Split('\n')[^1];

        Assert.That(last, Does.StartWith("**Left out**, because a comment holds no more than 65,536 characters: the changes of 'Flow ").And.Contain(" more. The log"));
        Assert.That(text.Split("<details>"), Has.Length.EqualTo(text.Split("</details>").Length));
        Assert.That(text.Split('\n').Count(line => line.StartsWith("````", StringComparison.Ordinal)) % 2, Is.Zero, "an open fence");
    }

    [Test]
    public void The_sum_is_there_however_little_room_there_is()
        => Assert.That(ReportMarkdown.Text(Report(5), most: 10).Split('\n')[1], Is.EqualTo("### Plan: 5 to update."));

    [Test]
    public void A_marker_tells_command_project_and_environment_and_cannot_be_left()
    {
        var report = RunSamples.All["planned"];

        Assert.That(ReportMarkdown.Marker(report with { Environment = "prod-eu" }), Is.EqualTo("<!-- reconciler:plan:demo:prod-eu -->"));
        Assert.That(ReportMarkdown.Marker(report with { Project = null, Environment = "a--> <b>-" }), Is.EqualTo("<!-- reconciler:plan:none:a_-___b__ -->"));
    }

    [TestCase("x\"]; click n0 \"javascript:alert(1)\"")]
    [TestCase("```\n</details>\n# Merged")]
    [TestCase("%%{init: {}}%%")]
    [TestCase("end")]
    public void A_name_cannot_leave_the_graph(string name)
    {
        var shared = new PlanStep { Key = new FlowKey("commonmodule", name), Action = PlanAction.Update };
        var caller = new PlanStep { Key = new FlowKey("inboundcall", name), Action = PlanAction.Republish, DependsOn = [shared.Key] };
        var lines = MermaidGraph.Lines(RunSamples.Plan() with { Steps = [shared, caller] });

        Assert.That(lines.Take(2), Is.EqualTo(["```mermaid", "flowchart LR"]));
        Assert.That(lines.Skip(2).SkipLast(2), Has.All.Match(@"^  n\d+\[""[\p{L}\p{Nd} .#;-]+<br/>[a-z ]+, [a-z]+""\]$"));
        Assert.That(lines.TakeLast(2), Is.EqualTo(["  n1 --> n0", "```"]));
    }

    [Test]
    public void A_graph_is_bounded_and_says_what_it_leaves_out()
    {
        var shared = new PlanStep { Key = new FlowKey("commonmodule", "Shared"), Action = PlanAction.Update };
        var callers = Enumerable.Range(1, 500).Select(number => new PlanStep { Key = new FlowKey("inboundcall", $"{number}"), Action = PlanAction.Republish, DependsOn = [shared.Key] });
        var lines = MermaidGraph.Lines(RunSamples.Plan() with { Steps = [shared, .. callers] });

        Assert.That(lines, Has.Count.LessThan(100));
        Assert.That(lines[^1], Is.EqualTo("461 more flows not drawn."));
    }

    private static RunReport Report(int flows)
    {
        var steps = Enumerable.Range(1, flows).Select(number => new PlanStep
        {
            Key = new FlowKey("inboundcall", $"Flow {number} {new string('x', 150)}"),
            Action = PlanAction.Update,
            Reasons = [new string('|', 500)],
            Changes = [Long, Long, Long],
        });
        return RunSamples.All["planned"] with { Diagnostics = [], Plan = RunSamples.Plan() with { Steps = [.. steps], Notes = [] } };
    }
}
