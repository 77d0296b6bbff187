using System.Text.RegularExpressions;

namespace Reconciler.Cli.Tests.Rendering;

/// <summary>What a terminal shows in the end: it knows the cursor's way up, clearing below it, and colours.</summary>
internal static partial class Screen
{
    /// <summary>The rows.</summary>
    /// <param name="written">Everything that was written to it.</param>
    /// <exception cref="FormatException">There is a sequence that it does not know.</exception>
    public static IReadOnlyList<string> After(string written)
    {
        var rows = new List<string> { "" };
        foreach (Match part in Part().Matches(written))
        {
            var text = part.Value;
            if (text == "\n")
            {
                rows.Add("");
            }
            else if (text[0] != '\u001b')
            {
                rows[^1] += text;
            }
            else if (text[^1] == 'A')
            {
                // Whoever moves up clears what is below: so what is above can be taken for all there is.
                rows.RemoveRange(rows.Count - 1 - int.Parse(text[2..^1]), int.Parse(text[2..^1]) + 1);
                rows.Add("");
            }
            else if (text[^1] is not ('J' or 'm' or 'h' or 'l'))
            {
                throw new FormatException($"What is {text[1..]}?");
            }
        }

        return rows;
    }

    [GeneratedRegex(@"\n|\u001b\[[?0-9;]*[A-Za-z]|[^\n\u001b]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
