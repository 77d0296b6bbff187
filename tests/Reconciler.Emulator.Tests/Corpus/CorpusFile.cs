using System.Text.RegularExpressions;

namespace Reconciler.Emulator.Tests.Corpus;

/// <summary>A public flow file that lies beside the repository, if it does.</summary>
internal sealed partial record CorpusFile(string Name, string Yaml)
{
    public static IReadOnlyList<CorpusFile> All { get; } = Find() is { } directory
        ? [.. Directory.EnumerateFiles(directory).Where(IsFlow).Order(StringComparer.Ordinal).Select(Read)]
        : [];

    public override string ToString() => Name;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("RECONCILER_CORPUS") is { Length: > 0 } given)
        {
            return Directory.Exists(given) ? given : null;
        }

        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var candidate = Path.Combine(directory.FullName, "shared", "corpus");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsFlow(string path) => Path.GetFileName(path).Contains(".y", StringComparison.Ordinal);

    private static CorpusFile Read(string path) => new(Path.GetFileName(path), Fill(File.ReadAllText(path)));

    // Text replacement, because in many files the placeholders are not even quoted.
    private static string Fill(string template) => Placeholder().Replace(template, match => match.Groups["key"].Value switch
    {
        "division" or "division_name" or "home_division_name" or "callback_division" => "Home",
        "default_language" => "en-us",
        var key => $"Some {key}",
    });

    [GeneratedRegex(@"\{\{\s*(?<key>[\w.-]+)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
