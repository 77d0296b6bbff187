using System.Globalization;

namespace Reconciler.Emulator.Wire;

/// <summary>The API writes most dates as ISO text, but three dates of a flow version as milliseconds since 1970.</summary>
internal static class WireDate
{
    /// <summary>ISO text in UTC with milliseconds, such as <c>2026-03-01T09:30:00.000Z</c>.</summary>
    public static string Iso(DateTimeOffset date) =>
        date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same; null for no date.</summary>
    public static string? Iso(DateTimeOffset? date) => date is { } value ? Iso(value) : null;

    /// <summary>Milliseconds since 1970; null for no date.</summary>
    public static long? EpochMilliseconds(DateTimeOffset? date) => date?.ToUnixTimeMilliseconds();
}
