using System.Text.RegularExpressions;

namespace Reconciler.Import.Extraction;

/// <summary>Adds variables to the text of a project file; everything else of it stays as it is. Pure.</summary>
internal static partial class VariableInsertion
{
    private const string UsualIndent = "  ";

    /// <summary>The text with the variables declared; null when its <c>variables</c> are not written as a block, one below the other.</summary>
    /// <param name="text">The project file.</param>
    /// <param name="variables">What to declare, with its value in the imported org as the default.</param>
    public static string? Into(string text, IEnumerable<ExtractedVariable> variables)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var place = Block().Match(text);
        if (!place.Success)
        {
            return Key().IsMatch(text) ? null : $"{text.TrimEnd()}{newLine}{newLine}variables:{newLine}{Lines(variables, UsualIndent, newLine)}";
        }

        var indent = place.Groups["indent"] is { Success: true, Value: { Length: > 0 } found } ? found : UsualIndent;
        return text.Insert(place.Groups["rest"].Index, Lines(variables, indent, newLine));
    }

    private static string Lines(IEnumerable<ExtractedVariable> variables, string indent, string newLine) => string.Concat(variables
        .OrderBy(variable => variable.Name, StringComparer.Ordinal)
        .Select(variable => $"{indent}{variable.Name}: '{variable.Value.Replace("'", "''", StringComparison.Ordinal)}'{newLine}"));

    [GeneratedRegex(@"^variables:[ \t]*(?:#[^\r\n]*)?\r?\n(?<rest>(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*(?<indent>[ ]+)?)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"^variables\s*:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
