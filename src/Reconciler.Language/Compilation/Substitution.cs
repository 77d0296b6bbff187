using System.Text;
using System.Text.RegularExpressions;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>
/// Replaces the <c>{{key}}</c> placeholders of an Archy file by values. This is text replacement before parsing, as Archy and the Terraform provider
/// do it:
/// real files have placeholders without quotes, even as keys.
/// </summary>
internal static partial class Substitution
{
    /// <summary>Replaces all placeholders, and reports placeholders without a value and values without a placeholder.</summary>
    /// <param name="file">The Archy file.</param>
    /// <param name="path">Its path as the manifest writes it, for messages.</param>
    /// <param name="substitutions">The values by key; null for none.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The text with values; null when a placeholder has none, or when the text becomes larger than <see cref="SourceReader.MostBytes"/>.</returns>
    public static SubstitutedText? Apply(SourceFile file, string path, MapNode? substitutions, DiagnosticBag diagnostics)
    {
        var values = Values(substitutions, diagnostics);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder(file.Text.Length);
        var shifts = new List<ColumnShift>();
        var (line, lineStart, from, isComplete) = (1, 0, 0, true);
        foreach (Match placeholder in Placeholders().Matches(file.Text))
        {
            for (var i = from; i < placeholder.Index; i++)
            {
                if (file.Text[i] == '\n')
                {
                    (line, lineStart) = (line + 1, i + 1);
                }
            }

            text.Append(file.Text, from, placeholder.Index - from);
            var key = placeholder.Groups[1].Value;
            var column = placeholder.Index - lineStart + 1;
            if (values.TryGetValue(key, out var value))
            {
                used.Add(key);
                text.Append(value);
                shifts.Add(new ColumnShift(line, column, placeholder.Length, value.Length));
            }
            else
            {
                isComplete = false;
                diagnostics.Add(DiagnosticCatalog.UnfilledPlaceholder(new SourcePosition(file, line, column), key, Suggestion.Near(key, values.Keys)));
            }

            from = placeholder.Index + placeholder.Length;
            if (text.Length > SourceReader.MostBytes)
            {
                diagnostics.Add(DiagnosticCatalog.FileTooLarge(new SourcePosition(file, line, column), text.Length, SourceReader.MostBytes));
                return null;
            }
        }

        text.Append(file.Text, from, file.Text.Length - from);
        ReportUnused(substitutions, used, path, file.Text, diagnostics);
        return isComplete ? new SubstitutedText(shifts.Count == 0 ? file.Text : text.ToString(), shifts) : null;
    }

    private static Dictionary<string, string> Values(MapNode? substitutions, DiagnosticBag diagnostics)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in substitutions?.Entries ?? [])
        {
            var value = $"{entry.Value}";
            if (value.AsSpan().ContainsAny('\r', '\n'))
            {
                diagnostics.Add(DiagnosticCatalog.MultilineSubstitution(entry.Value.Position, entry.Name));
                value = value.ReplaceLineEndings(" ");
            }

            values[entry.Name] = value;
        }

        return values;
    }

    private static void ReportUnused(MapNode? substitutions, HashSet<string> used, string path, string text, DiagnosticBag diagnostics)
    {
        foreach (var entry in (substitutions?.Entries ?? []).Where(entry => !used.Contains(entry.Name)))
        {
            var near = Suggestion.Near(entry.Name, Placeholders().Matches(text).Select(match => match.Groups[1].Value).Distinct());
            diagnostics.Add(DiagnosticCatalog.UnusedSubstitution(entry.Key.Position, entry.Name, path, near));
        }
    }

    [GeneratedRegex(@"\{\{ *([A-Za-z0-9_.-]+) *\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholders();
}
