using System.Text.RegularExpressions;

namespace Reconciler.Pipelines.Running;

/// <summary>The permissions that <c>docs/ci/README.md</c> promises to be enough for each client. The tests' clients have these and no others.</summary>
internal static partial class PermissionTable
{
    /// <summary>The permissions of a row, and of the rows that it says it includes.</summary>
    public static IReadOnlySet<string> Of(string step)
    {
        var rows = File.ReadAllLines(RepositoryFolder.PathOf("docs", "ci", "README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToArray();
        var at = Array.FindIndex(rows, row => row.StartsWith($"| {step} |", StringComparison.Ordinal));
        var own = Permission().Matches(rows[at]).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        if (Included().Match(rows[at]) is { Success: true } included)
        {
            own.UnionWith(Of(included.Groups["step"].Value));
        }

        return own;
    }

    [GeneratedRegex(@"\b[a-z]+:[A-Za-z]+:[a-z]+\b")]
    private static partial Regex Permission();

    [GeneratedRegex(@"those of (?<step>[^,|]+), and")]
    private static partial Regex Included();
}
