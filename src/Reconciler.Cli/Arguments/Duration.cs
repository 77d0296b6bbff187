using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconciler.Cli.Arguments;

/// <summary>Reads a length of time as a user writes it on the command line: a whole number and a unit, such as <c>90s</c>, <c>5m</c>, <c>24h</c> or <c>7d</c>.</summary>
internal static partial class Duration
{
    /// <summary>Returns the length of time, or null when the text is none: the number is from 1 to 99999, the unit is s, m, h or d.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups["unit"].Value switch
        {
            "s" => TimeSpan.FromSeconds(count),
            "m" => TimeSpan.FromMinutes(count),
            "h" => TimeSpan.FromHours(count),
            _ => TimeSpan.FromDays(count),
        };
    }

    [GeneratedRegex(@"\A(?<count>[1-9][0-9]{0,4})(?<unit>[smhd])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
