using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Reconciler.Emulator.Http;

/// <summary>
/// The query of a request. A list may be repeated (as the .NET SDK sends it) or joined with commas (JavaScript SDK).
/// A value that cannot be read ends the request with status 400.
/// </summary>
internal sealed class QueryValues(IEnumerable<KeyValuePair<string, StringValues>> values)
{
    private readonly Dictionary<string, StringValues> _values = new(values, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first value of a parameter; null when it is missing or empty.</summary>
    public string? Text(string name) =>
        _values.TryGetValue(name, out var value) && value.Count > 0 && !string.IsNullOrEmpty(value[0]) ? value[0] : null;

    /// <summary>The first value of a parameter, which must be there.</summary>
    public string Required(string name) => Text(name) ?? throw ApiErrors.MissingParameter(name);

    /// <summary>All values of a parameter.</summary>
    public IReadOnlyList<string> List(string name) => _values.TryGetValue(name, out var value)
        ? [.. value.SelectMany(item => (item ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
        : [];

    /// <summary>A boolean; <paramref name="fallback"/> when the parameter is missing.</summary>
    public bool Flag(string name, bool fallback = false) => Text(name) switch
    {
        null => fallback,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => throw ApiErrors.InvalidValue(name, text),
    };

    /// <summary>A whole number from 1 to <paramref name="maximum"/>; <paramref name="fallback"/> when the parameter is missing.</summary>
    public int Number(string name, int fallback, int maximum = int.MaxValue)
    {
        var text = Text(name);
        if (text is null)
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= maximum
            ? number
            : throw ApiErrors.InvalidValue(name, text);
    }

    /// <summary>Whether <c>sortOrder</c> asks for the descending order.</summary>
    public bool Descends() => (Text("sortOrder") ?? "asc").ToLowerInvariant() switch
    {
        "asc" or "ascending" => false,
        "desc" or "descending" => true,
        var other => throw ApiErrors.InvalidValue("sortOrder", other),
    };

    /// <summary>A date, in UTC when it names no zone; null when the parameter is missing.</summary>
    public DateTimeOffset? Date(string name)
    {
        var text = Text(name);
        if (text is null)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : throw ApiErrors.InvalidDate(name, text);
    }

    /// <summary>The same query with one value replaced, for links to other pages.</summary>
    public string With(string name, string value)
    {
        var others = _values.Where(entry => !string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(entry => entry.Value.Select(item => KeyValuePair.Create(entry.Key, item ?? "")));
        return "?" + string.Join('&', others.Append(KeyValuePair.Create(name, value))
            .Select(entry => $"{Uri.EscapeDataString(entry.Key)}={Uri.EscapeDataString(entry.Value)}"));
    }
}
