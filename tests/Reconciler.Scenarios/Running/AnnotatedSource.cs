using System.Text;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Scenarios.Running;

/// <summary>The sources that diagnostics point into, with each diagnostic below its line.</summary>
internal static class AnnotatedSource
{
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return "No diagnostics.\n";
        }

        var text = new StringBuilder();
        foreach (var file in diagnostics.GroupBy(d => d.Position.File?.Path ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("== ").Append(file.Key).Append('\n');
            Annotate(text, [.. file]);
        }

        return text.ToString();
    }

    private static void Annotate(StringBuilder text, Diagnostic[] diagnostics)
    {
        foreach (var whole in diagnostics.Where(d => d.Position.Line == 0))
        {
            Describe(text, whole);
        }

        var lines = (diagnostics[0].Position.File?.Text ?? "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var number = 1; number <= lines.Length; number++)
        {
            text.Append(lines[number - 1]).Append('\n');
            foreach (var diagnostic in diagnostics.Where(d => d.Position.Line == number))
            {
                Describe(text, diagnostic);
            }
        }
    }

    private static void Describe(StringBuilder text, Diagnostic diagnostic)
    {
        text.Append(' ', Math.Max(0, diagnostic.Position.Column - 1));
        text.Append("^ ").Append(diagnostic.Severity.ToString().ToLowerInvariant()).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Message).Append('\n');
        foreach (var related in diagnostic.Related)
        {
            text.Append("    ").Append(related.Position).Append(": ").Append(related.Note).Append('\n');
        }
    }
}
