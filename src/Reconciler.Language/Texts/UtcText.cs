using System.Globalization;

namespace Reconciler.Language.Texts;

/// <summary>Moments as text. Every text is in UTC and says so, whatever offset the moment has, and is the same in every culture.</summary>
public static class UtcText
{
    /// <summary>For files, requests and whatever else a program reads: ISO 8601 with milliseconds, <c>2026-05-04T09:30:00.000Z</c>.</summary>
    public static string ForMachines(DateTimeOffset moment) => Format(moment, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'");

    /// <summary>For a sentence that must tell one event from the next: to the second, <c>2026-05-04 09:30:00 UTC</c>.</summary>
    public static string InSentence(DateTimeOffset moment) => Format(moment, "yyyy-MM-dd HH:mm:ss 'UTC'");

    /// <summary>For an overview, where seconds would only be noise: to the minute, <c>2026-05-04 09:30 UTC</c>.</summary>
    public static string InOverview(DateTimeOffset moment) => Format(moment, "yyyy-MM-dd HH:mm 'UTC'");

    private static string Format(DateTimeOffset moment, string format) => moment.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
}
