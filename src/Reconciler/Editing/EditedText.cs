using System.Text;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Editing;

/// <summary>Applies edits to a text.</summary>
public static class EditedText
{
    /// <summary>The edited text.</summary>
    /// <param name="edits">The edits, in any order; those at one place stay in theirs.</param>
    /// <returns>The new text; null when two edits overlap.</returns>
    public static string? Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 256);
        var from = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (edit.Start < from)
            {
                return null;
            }

            result.Append(text, from, edit.Start - from).Append(edit.Text);
            from = edit.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}
