using System.Text.RegularExpressions;
using Reconciler.Language.Texts;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Markdown;

/// <summary>
/// A run as Markdown, made for a comment on a pull request: the sum, then what matters most, cut to what a comment holds. Its first line is a hidden
/// comment by which a bot finds its own earlier comment.
/// </summary>
public static partial class ReportMarkdown
{
    private const int LongestError = 2_000;

    /// <summary>The document, in as many characters as a comment may have.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report) => Text(report, MarkdownBudget.Most);

    /// <summary>The hidden line: the same for each run of a command on a project and an environment.</summary>
    public static string Marker(RunReport report) => $"<!-- reconciler:{Word(report.Command)}:{Word(report.Project)}:{Word(report.Environment)} -->";

    /// <summary>The document, in no more than so many characters, unless the first section alone is longer.</summary>
    internal static string Text(RunReport report, int most) => string.Join('\n', MarkdownBudget.Fit(Sections(report), most));

    private static MarkdownSection[] Sections(RunReport report) =>
    [
        new MarkdownSection("the sum", [Marker(report), $"### {MarkdownText.Inline(Printable.Cut(RunSummary.Of(report), LongestError))}", "", Where(report), .. Errors(report)]),
        .. DiagnosticMarkdown.Sections(report.Diagnostics),
        .. report.Applied is { } applied ? ApplyMarkdown.Sections(applied) : [],
        .. report.Rollback is { } rollback ? RollbackMarkdown.Sections(rollback) : [],
        .. report.Drift is { } drift ? DriftMarkdown.Sections(drift, ChangeView.Short) : [],
        .. report.Plan is { } plan ? Planned(report, plan) : [],
    ];

    // After an apply the plan is history: how its steps ended stands above.
    private static IEnumerable<MarkdownSection> Planned(RunReport report, Reconciler.Planning.Plan plan)
    {
        var sections = PlanMarkdown.Sections(plan, ChangeView.Short);
        return report.Applied is null ? sections : [.. sections.Prepend(new MarkdownSection("the plan", ["#### What was planned"]))];
    }

    private static string Where(RunReport report)
    {
        string?[] parts =
        [
            $"reconciler {report.Command}",
            report.Org,
            report.Environment is { } environment ? $"environment {environment}" : null,
            report.Project is { } project ? $"project {project}" : null,
            UtcText.InOverview(report.StartedAt),
            $"exit code {report.ExitCode} ({report.Outcome.Word()})",
        ];
        return MarkdownText.Inline(string.Join(" · ", parts.Where(part => part is not null)));
    }

    private static IEnumerable<string> Errors(RunReport report)
        => report.Errors.Count == 0 ? [] : ["", .. report.Errors.Take(10).Select(error => $"- **error**: {MarkdownText.Inline(Printable.Cut(error, LongestError))}")];

    private static string Word(string? text) => text is null ? "none" : NoWord().Replace(text, "_");

    // Two hyphens would end the comment.
    [GeneratedRegex("[^A-Za-z0-9_.-]|-(?=-)|-$", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord();
}
