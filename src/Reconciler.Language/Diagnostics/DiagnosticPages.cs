namespace Reconciler.Language.Diagnostics;

/// <summary>The sections of <c>docs/diagnostics.md</c>, which is embedded in the program: one for each code.</summary>
public static class DiagnosticPages
{
    private const string Heading = "### ";
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Pages = new(Load);

    /// <summary>Every code, in ordinal order.</summary>
    public static IEnumerable<string> Codes => Pages.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>The section of a code, heading included; null when there is no such code.</summary>
    public static string? Find(string code) => Pages.Value.GetValueOrDefault(code);

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream("docs/diagnostics.md")
            ?? throw new InvalidOperationException("The program was built without docs/diagnostics.md.");
        using var reader = new StreamReader(stream);
        var sections = reader.ReadToEnd().ReplaceLineEndings("\n").Split($"\n{Heading}").Skip(1);
        return sections.ToDictionary(
            section => section[..section.AsSpan().IndexOfAny(' ', '\n')],
            section => WithoutFollowingChapter(section).Trim(),
            StringComparer.Ordinal);
    }

    private static string WithoutFollowingChapter(string section)
        => section.IndexOf("\n## ", StringComparison.Ordinal) is > 0 and var end ? section[..end] : section;
}
