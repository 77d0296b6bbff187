using System.Text;
using System.Text.RegularExpressions;

namespace Reconciler.Conventions.Documents;

/// <summary>A Markdown text, as far as it can name something.</summary>
/// <param name="text">The text.</param>
internal sealed partial class MarkdownPage(string text)
{
    private readonly string _prose = Fence().Replace(text, "");

    /// <summary>What stands between backticks in a line, each text once; code blocks do not count.</summary>
    public IEnumerable<string> Code => InlineCode().Matches(_prose).Select(match => match.Groups["text"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The targets of links into this repository: a path, an anchor, or a path with an anchor.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(_prose).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The anchors of the headings, as GitHub makes them: <c>a-first-project</c>.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(_prose).Select(match => Anchor(match.Groups["text"].Value));

    /// <summary>The paths that commands name as a project, in code blocks too: <c>dotnet test tests/X</c>, <c>dotnet run --project src/X</c>.</summary>
    public IEnumerable<string> Projects => Project().Matches(text).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The test that each command filters by, in code blocks too: its name, from the namespace on or from the class on.</summary>
    public IEnumerable<string> FilteredTests => TestFilter().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The texts of the code blocks in a language.</summary>
    public IEnumerable<string> Blocks(string language)
        => Fence().Matches(text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading.Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_'))
        {
            anchor.Append(letter == ' ' ? '-' : letter);
        }

        return anchor.ToString();
    }

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^```(?<language>\\w*)[^\n]*\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:--project |dotnet (?:test|build|publish|pack) )(?<path>(?:src|tests|bench)/[\w./-]*\w)")]
    private static partial Regex Project();

    [GeneratedRegex(@"FullyQualifiedName~(?<name>[\w.]*\w)")]
    private static partial Regex TestFilter();
}
