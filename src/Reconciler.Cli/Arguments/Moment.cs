using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconciler.Cli.Arguments;

/// <summary>Reads a moment as a user writes it: an ISO date or time (UTC when it names no zone), or a length of time before now, such as <c>24h</c>.</summary>
internal static partial class Moment
{
    /// <summary>Returns the moment, or null when the text is not one.</summary>
    public static DateTimeOffset? Parse(string text, DateTimeOffset now)
    {
        if (Length().Match(text) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var count))
        {
            return now - match.Groups[2].Value switch
            {
                "m" => TimeSpan.FromMinutes(count),
                "h" => TimeSpan.FromHours(count),
                _ => TimeSpan.FromDays(count),
            };
        }

        return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;
    }

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    [GeneratedRegex(@"\A([1-9][0-9]{0,4})([mhd])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
