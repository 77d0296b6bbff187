using System.Text.RegularExpressions;

namespace Reconciler.TestKit;

/// <summary>
/// Real public flow files. They belong to others, so they lie outside the repository: in the folder that the environment variable
/// <c>RECONCILER_CORPUS</c> names, else in <c>shared/corpus</c> beside the tests or any folder above them.
/// </summary>
public static partial class Corpus
{
    internal const string Variable = "RECONCILER_CORPUS";

    /// <summary>Why there is no corpus, for a test that is ignored.</summary>
    public const string Missing = $"The corpus is not here: {Variable} names no folder, and there is no folder shared/corpus above the tests.";

    /// <summary>The files, by name; empty when there is no corpus.</summary>
    public static IReadOnlyList<CorpusFile> Files { get; } = FindFolder() is { } folder
        ? [.. Directory.EnumerateFiles(folder, "*.y*ml*").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    /// <summary>The text with each <c>{{placeholder}}</c> and <c>${placeholder}</c> filled with plausible text.</summary>
    public static string Fill(string template) => Placeholder().Replace(template, match => match.Groups["key"].Value switch
    {
        var key when key.Contains("division", StringComparison.OrdinalIgnoreCase) => "Home",
        var key when key.Contains("language", StringComparison.OrdinalIgnoreCase) => "en-us",
        var key => $"Some {key}",
    });

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return Directory.Exists(given) ? given : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static CorpusFile Read(string path)
    {
        var text = File.ReadAllText(path);
        return new CorpusFile(Path.GetFileName(path), text, Fill(text));
    }

    [GeneratedRegex(@"\{\{\s*(?<key>[^{}\s]+)\s*\}\}|\$\{\s*(?<key>[^{}\s]+)\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
