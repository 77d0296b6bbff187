using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Markdown;

/// <summary>Diagnostics as sections with a table each, errors first.</summary>
internal static class DiagnosticMarkdown
{
    private const int RowsASection = 25;

    /// <summary>The sections.</summary>
    /// <param name="diagnostics">The diagnostics, secrets masked.</param>
    public static IEnumerable<MarkdownSection> Sections(IReadOnlyList<Diagnostic> diagnostics)
        => diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Chunk(RowsASection).Select(chunk => new MarkdownSection(
            FlowWords.Count(chunk.Length, "diagnostic"),
            [.. MarkdownText.Table(["", "place", "what"], chunk.Select(Row))]));

    private static string Row(Diagnostic diagnostic)
        => $"| {diagnostic.Severity.Word()} {diagnostic.Code} | {MarkdownText.Inline($"{diagnostic.Position}")} | {MarkdownText.Inline(diagnostic.Message)} |";
}
