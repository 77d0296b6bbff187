using System.Text;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Markdown;

/// <summary>Makes names and values that come from an org or from files fit for Markdown: they stay text, and are no markup, HTML, end of a table cell or of a fence.</summary>
public static class MarkdownText
{
    // What means something in the middle of a line; the beginning of a line is never foreign text.
    private const string Special = "\\`*_[]#|~>";

    /// <summary>Text inside a paragraph, a heading or a table cell; line ends become spaces.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            _ = letter switch
            {
                // A zero-width space keeps GitHub and GitLab from calling a person or a team of that name.
                '@' => escaped.Append("@&#8203;"),
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                _ when Special.Contains(letter) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Text inside an HTML element such as <c>summary</c>, where Markdown's own marks mean nothing.</summary>
    public static string Html(string text) => text.ReplaceLineEndings(" ")
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A table: the head, the rows, and how many more flows there are when there are more rows than shown.</summary>
    /// <param name="columns">The names of the columns, which may be empty.</param>
    /// <param name="rows">A row for each flow, in Markdown.</param>
    /// <param name="mostRows">The most rows that are shown.</param>
    internal static IReadOnlyList<string> FlowTable(IReadOnlyList<string> columns, IReadOnlyCollection<string> rows, int mostRows) =>
    [
        .. Table(columns, rows.Take(mostRows)),
        .. rows.Count > mostRows ? new[] { "", $"… and {FlowWords.Count(rows.Count - mostRows, "more flow")}." } : [],
    ];

    /// <summary>A table: the head and the rows.</summary>
    /// <param name="columns">The names of the columns, which may be empty.</param>
    /// <param name="rows">The rows, in Markdown.</param>
    internal static IEnumerable<string> Table(IReadOnlyList<string> columns, IEnumerable<string> rows) =>
    [
        $"|{string.Concat(columns.Select(column => column.Length == 0 ? " |" : $" {column} |"))}",
        $"|{string.Concat(columns.Select(_ => "---|"))}",
        .. rows,
    ];

    /// <summary>A fenced block around lines: the fence is longer than any row of backticks in them.</summary>
    /// <param name="language">The language that the block is coloured in.</param>
    /// <param name="lines">The lines, without line ends.</param>
    public static IEnumerable<string> Fenced(string language, IReadOnlyList<string> lines)
    {
        var fence = new string('`', Math.Max(3, lines.Select(LongestRow).DefaultIfEmpty(0).Max() + 1));
        return [fence + language, .. lines, fence];
    }

    private static int LongestRow(string line)
    {
        var (longest, row) = (0, 0);
        foreach (var letter in line)
        {
            row = letter == '`' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return longest;
    }
}
