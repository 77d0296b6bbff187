namespace Reconciler.Language.Diagnostics;

/// <summary>A text file that diagnostics point into.</summary>
/// <param name="path">The path to show, relative to the project's root, with forward slashes.</param>
/// <param name="text">The text as the author wrote it, for excerpts.</param>
public sealed class SourceFile(string path, string text)
{
    /// <summary>The path to show, relative to the project's root, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The text as the author wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>One line of the text, without its line end.</summary>
    /// <param name="number">1-based; past the end gives an empty line.</param>
    public ReadOnlySpan<char> Line(int number)
    {
        var current = 1;
        foreach (var range in Text.AsSpan().Split('\n'))
        {
            if (current++ == number)
            {
                return Text.AsSpan()[range].TrimEnd('\r');
            }
        }

        return [];
    }
}
