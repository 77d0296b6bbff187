namespace Reconciler.Reporting.Markdown;

/// <summary>Keeps a document within the length that a comment may have.</summary>
internal static class MarkdownBudget
{
    /// <summary>The most characters of a comment of GitHub, which is the shortest of all; GitLab takes 1,000,000, Azure DevOps 150,000.</summary>
    public const int Most = 65_536;

    // The sentence about what was left out: it names at most a few sections.
    private const int Reserve = 1_000;
    private const int MostNames = 8;
    private const int LongestName = 40;

    /// <summary>The lines of the sections that fit, from the first, then a sentence that names those left out. The first section is always there.</summary>
    /// <param name="sections">The sections, the most important ones first.</param>
    /// <param name="most">The most characters, line ends included.</param>
    public static IEnumerable<string> Fit(IReadOnlyList<MarkdownSection> sections, int most)
    {
        var taken = 0;
        for (var room = most - Reserve; taken < sections.Count && (taken == 0 || sections[taken].Length <= room); taken++)
        {
            room -= sections[taken].Length;
        }

        var lines = sections.Take(taken).SelectMany((section, number) => number == 0 ? section.Lines : section.Lines.Prepend(""));
        return taken == sections.Count ? lines : lines.Concat(["", LeftOut([.. sections.Skip(taken)], most)]);
    }

    private static string LeftOut(MarkdownSection[] sections, int most)
    {
        var names = string.Join(", ", sections.Take(MostNames).Select(section => MarkdownText.Inline(Printable.Cut(section.Name, LongestName))));
        var others = sections.Length > MostNames ? $" and {sections.Length - MostNames} more" : "";
        return $"**Left out**, because a comment holds no more than {most:N0} characters: {names}{others}. The log of the run and its JSON report have everything.";
    }
}

/// <summary>A part of a comment that is shown whole or left out.</summary>
/// <param name="Name">The words for it in the sentence that says what was left out.</param>
/// <param name="Lines">Its lines, without line ends and without the empty line before it.</param>
internal sealed record MarkdownSection(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>How many characters it takes, with the empty line before it and all line ends.</summary>
    public int Length => 1 + Lines.Sum(line => line.Length + 1);
}
