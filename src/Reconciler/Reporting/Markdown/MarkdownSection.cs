namespace Reconciler.Reporting.Markdown;

/// <summary>A part of a document that is there whole or not at all.</summary>
/// <param name="Name">What it is, for the sentence that says it was left out.</param>
/// <param name="Lines">Its lines, without line ends and without the empty line before it.</param>
internal sealed record MarkdownSection(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>How many characters it takes, with the empty line before it and all line ends.</summary>
    public int Length => 1 + Lines.Sum(line => line.Length + 1);
}
