using System.Text;

namespace Reconciler.Reporting.Markdown;

/// <summary>Puts foreign text into Markdown so that it stays text: no markup, no HTML, no end of a table cell or of a fence.</summary>
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
