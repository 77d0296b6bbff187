using System.Globalization;

namespace Reconciler.Cli.Arguments;

/// <summary>Reads a moment as a user writes it: an ISO date or time (UTC when it names no zone), or a <see cref="Duration"/> before now, such as <c>24h</c>.</summary>
internal static class Moment
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Returns the moment, or null when the text is not one.</summary>
    public static DateTimeOffset? Parse(string text, DateTimeOffset now) =>
        Duration.Parse(text) is { } ago ? now - ago
        : DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment
        : null;
}
