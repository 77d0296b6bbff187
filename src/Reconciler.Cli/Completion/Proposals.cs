using System.CommandLine;

namespace Reconciler.Cli.Completion;

/// <summary>Finds the words that can complete a command line.</summary>
internal static class Proposals
{
    /// <summary>Returns the words that begin with the one at the cursor, sorted. Options are returned only when that word begins with <c>-</c>.</summary>
    /// <param name="root">The root command.</param>
    /// <param name="line">The command line up to the cursor, the program's name first.</param>
    public static IEnumerable<string> For(Command root, string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return root.Parse(line).GetCompletions(line.Length)
            // The parser proposes the names of an enumeration as the code has them; on the command line they are in lower case, as everything is.
            .Select(completion => (completion.InsertText ?? completion.Label).ToLowerInvariant())
            .Where(text => !text.StartsWith('/'))
            .Where(text => text.StartsWith(word, StringComparison.Ordinal) && (word.Length > 0 || !text.StartsWith('-')))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }
}
