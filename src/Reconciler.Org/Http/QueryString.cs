using System.Globalization;

namespace Reconciler.Org.Http;

/// <summary>A query that repeats the key for each value of a list, as the API declares its lists.</summary>
internal sealed class QueryString
{
    private readonly List<string> _parts = [];

    public QueryString Add(string name, string value)
    {
        _parts.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
        return this;
    }

    public QueryString Add(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public QueryString AddPage(int number, int size) => Add("pageNumber", number).Add("pageSize", size);

    public override string ToString() => _parts.Count == 0 ? string.Empty : "?" + string.Join('&', _parts);
}
