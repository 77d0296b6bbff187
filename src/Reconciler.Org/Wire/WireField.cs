using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Reconciler.Org.Wire;

/// <summary>
/// Reads single fields of an answer. A field that is not as the API promises is an <see cref="UnusableAnswerException"/> that names it.
/// </summary>
internal static class WireField
{
    private const long MinEpoch = -62_135_596_800_000;
    private const long MaxEpoch = 253_402_300_799_999;

    private static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>The text of a field that must not be missing or empty.</summary>
    public static string Require([NotNull] string? value, string field) =>
        string.IsNullOrEmpty(value) ? throw new UnusableAnswerException(field, "is missing") : value;

    /// <summary>The absolute address in a field that must not be missing.</summary>
    public static Uri RequireUri(string? value, string field) =>
        Uri.TryCreate(Require(value, field), UriKind.Absolute, out Uri? address)
            ? address
            : throw new UnusableAnswerException(field, "is no absolute address");

    /// <summary>A date as epoch milliseconds or as ISO text; one without an offset is UTC. Null where there is none.</summary>
    public static DateTimeOffset? ReadDate(JsonElement? value, string field) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } number => ReadEpoch(number, field),
        { ValueKind: JsonValueKind.String } text => ReadIso(text.GetString()!, field),
        _ => throw new UnusableAnswerException(field, "is no date"),
    };

    private static DateTimeOffset ReadEpoch(JsonElement number, string field) =>
        number.TryGetInt64(out long milliseconds) && milliseconds is >= MinEpoch and <= MaxEpoch
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw new UnusableAnswerException(field, "is no date");

    private static DateTimeOffset? ReadIso(string text, string field)
    {
        if (text.Length == 0)
        {
            return null;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, IsoFormats, CultureInfo.InvariantCulture, Utc, out DateTimeOffset date)
            ? date
            : throw new UnusableAnswerException(field, "is no date");
    }
}

/// <summary>An answer is not as the API promises. Its message names the field only; whoever catches it adds the call.</summary>
internal sealed class UnusableAnswerException(string field, string problem) : Exception($"{field} {problem}");
