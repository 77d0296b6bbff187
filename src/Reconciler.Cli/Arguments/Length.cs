using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconciler.Cli.Arguments;

/// <summary>Reads a length of time as a user writes it: <c>90s</c>, <c>5m</c>, <c>2h</c>.</summary>
internal static partial class Length
{
    /// <summary>Returns the length, or null when the text is not a length of time.</summary>
    public static TimeSpan? Parse(string text) => Form().Match(text) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var count)
        ? match.Groups[2].Value switch
        {
            "s" => TimeSpan.FromSeconds(count),
            "m" => TimeSpan.FromMinutes(count),
            _ => TimeSpan.FromHours(count),
        }
        : null;

    [GeneratedRegex(@"\A([1-9][0-9]{0,4})([smh])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
