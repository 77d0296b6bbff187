using Reconciler.Cli.Rendering;
using Reconciler.Reporting;

namespace Reconciler.Cli.Arguments;

/// <summary>How results are written to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>Lines for a person.</summary>
    Text,

    /// <summary>One JSON document, as its schema in <c>schemas</c> says.</summary>
    Json,

    /// <summary>Markdown, for a comment or an issue.</summary>
    Markdown,
}

/// <summary>Writes a result in the format that was chosen.</summary>
internal static class OutputFormatWriter
{
    /// <summary>Writes a result as JSON or Markdown to <paramref name="output"/>, or as lines for a person to <paramref name="report"/>.</summary>
    public static void Write(this OutputFormat format, TextWriter output, ReportWriter report, FormattedResult result)
    {
        switch (format)
        {
            case OutputFormat.Json:
                output.WriteLine(result.Json());
                break;
            case OutputFormat.Markdown:
                output.WriteLine(string.Join(output.NewLine, result.Markdown()));
                break;
            default:
                report.Write(result.Text());
                break;
        }
    }
}

/// <summary>A result in every <see cref="OutputFormat"/>; only the one that is written is made.</summary>
/// <param name="Json">Makes the JSON document.</param>
/// <param name="Markdown">Makes the lines of the Markdown.</param>
/// <param name="Text">Makes the lines for a person.</param>
internal sealed record FormattedResult(Func<string> Json, Func<IEnumerable<string>> Markdown, Func<IEnumerable<ReportLine>> Text);
