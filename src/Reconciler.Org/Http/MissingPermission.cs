using System.Text.RegularExpressions;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Finds the permission that a refusal names.</summary>
internal static partial class MissingPermission
{
    public static string? Find(WireError? body)
    {
        IEnumerable<string?> texts = [.. body?.MessageParams?.Values ?? Enumerable.Empty<string?>(), body?.Message];
        List<string> found = [.. texts
            .SelectMany(text => Permission().Matches(text ?? string.Empty))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)];
        return found.Count > 0 ? string.Join(", ", found) : null;
    }

    [GeneratedRegex(@"\b[A-Za-z]+:[A-Za-z*]+:[A-Za-z]+\b")]
    private static partial Regex Permission();
}
