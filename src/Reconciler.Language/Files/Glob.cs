namespace Reconciler.Language.Files;

/// <summary>A glob: <c>*</c> is any run of characters without a slash, <c>**</c> with slashes (<c>**/</c> also none at all), <c>?</c> one character. Case-sensitive.</summary>
/// <param name="pattern">The pattern, with forward slashes.</param>
public sealed class Glob(string pattern)
{
    /// <summary>The pattern as written.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>True when the whole text fits the pattern. Takes time in proportion to pattern times text, whatever they are.</summary>
    public bool Matches(string text)
    {
        // reached[j]: the pattern read so far fits the first j characters of the text.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var i = 0; i < Pattern.Length;)
        {
            var rest = Pattern.AsSpan(i);
            var next = new bool[text.Length + 1];
            if (rest.StartsWith("**/"))
            {
                AnyFolders(text, reached, next);
                i += 3;
            }
            else if (rest[0] == '*')
            {
                var crossesSlashes = rest.StartsWith("**");
                AnyRun(text, reached, next, crossesSlashes);
                i += crossesSlashes ? 2 : 1;
            }
            else
            {
                OneCharacter(text, reached, next, rest[0]);
                i++;
            }

            reached = next;
        }

        return reached[text.Length];
    }

    private static void AnyFolders(string text, bool[] reached, bool[] next)
    {
        var isOpen = false;
        for (var j = 0; j <= text.Length; j++)
        {
            isOpen |= reached[j];
            next[j] = reached[j] || (isOpen && j > 0 && text[j - 1] == '/');
        }
    }

    private static void AnyRun(string text, bool[] reached, bool[] next, bool crossesSlashes)
    {
        var isOpen = false;
        for (var j = 0; j <= text.Length; j++)
        {
            isOpen &= j == 0 || crossesSlashes || text[j - 1] != '/';
            isOpen |= reached[j];
            next[j] = isOpen;
        }
    }

    private static void OneCharacter(string text, bool[] reached, bool[] next, char expected)
    {
        for (var j = 0; j < text.Length; j++)
        {
            next[j + 1] = reached[j] && (expected == '?' ? text[j] != '/' : text[j] == expected);
        }
    }
}
