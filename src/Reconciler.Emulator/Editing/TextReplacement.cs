using Reconciler.Emulator.Http;

namespace Reconciler.Emulator.Editing;

/// <summary>Replaces text in a flow's content.</summary>
internal static class TextReplacement
{
    /// <summary>The changed content; refused when the text is not there, or is there several times and not all are meant.</summary>
    public static string Apply(string content, string oldText, string newText, bool all)
    {
        if (oldText.Length == 0)
        {
            throw ApiErrors.BadRequest("The text to replace is empty.");
        }

        var count = content.AsSpan().Count(oldText);
        return (count, all) switch
        {
            (0, _) => throw ApiErrors.BadRequest($"The flow does not contain '{oldText}'."),
            ( > 1, false) => throw ApiErrors.BadRequest($"The flow contains '{oldText}' {count} times; take a longer text, or replace all of them."),
            _ => content.Replace(oldText, newText, StringComparison.Ordinal),
        };
    }
}
