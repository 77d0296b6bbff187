using System.Globalization;

namespace Reconciler.Emulator.Wire;

/// <summary>The API writes most dates as ISO text, but three dates of a flow version as milliseconds since 1970.</summary>
internal static class WireDate
{
    public static string Iso(DateTimeOffset date) =>
        date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string? Iso(DateTimeOffset? date) => date is { } value ? Iso(value) : null;

    public static long? EpochMilliseconds(DateTimeOffset? date) => date?.ToUnixTimeMilliseconds();
}
