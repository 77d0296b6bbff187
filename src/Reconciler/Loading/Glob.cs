using System.Text;
using System.Text.RegularExpressions;

namespace Reconciler.Loading;

/// <summary>A glob: <c>*</c> is any run of characters without a slash, <c>**</c> with slashes, <c>?</c> one character. Case-sensitive.</summary>
public sealed class Glob
{
    private readonly Regex _regex;

    /// <summary>Makes a glob.</summary>
    /// <param name="pattern">The pattern, with forward slashes.</param>
    public Glob(string pattern) => (Pattern, _regex) = (pattern, new Regex(ToRegex(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>True when the whole text fits the pattern.</summary>
    public bool Matches(string text) => _regex.IsMatch(text);

    private static string ToRegex(string pattern)
    {
        var regex = new StringBuilder("\\A");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                regex.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return regex.Append("\\z").ToString();
    }
}
