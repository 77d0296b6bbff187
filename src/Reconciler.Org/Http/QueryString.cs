using System.Globalization;
using Reconciler.Language.Texts;

namespace Reconciler.Org.Http;

/// <summary>The query of a request. A list is written by its key once for each value, as the API declares its lists.</summary>
internal sealed class QueryString
{
    private readonly List<string> _parts = [];

    /// <summary>The query of one page of a flow listing.</summary>
    /// <param name="pageNumber">1-based.</param>
    public static QueryString OfFlows(FlowQuery query, int pageNumber)
    {
        QueryString result = new QueryString().AddPage(pageNumber, query.PageSize);
        foreach (string type in query.Types)
        {
            result.Add("type", type.ToLowerInvariant());
        }

        if (query.IncludeSchemas)
        {
            result.Add("includeSchemas", "true");
        }

        if (query.Name is { } name)
        {
            result.Add("name", name);
        }

        if (query.Deleted)
        {
            result.Add("deleted", "true");
        }

        if (query.PublishedAfter is { } moment)
        {
            result.Add("publishedAfter", UtcText.ForMachines(moment));
        }

        return result;
    }

    /// <summary>The query of one page of what uses a flow: the published versions of other flows, and what has no versions.</summary>
    /// <param name="pageNumber">1-based.</param>
    /// <exception cref="ArgumentException">Dependency tracking does not have the flow type.</exception>
    public static QueryString OfConsumers(string flowId, string flowType, int pageNumber) => new QueryString()
        .Add("id", flowId)
        .Add("objectType", DependencyTypes.Require(flowType))
        .Add("flowFilter", "published")
        .AddPage(pageNumber, ApiCatalog.PageSize);

    /// <summary>Adds a key with its value, neither of them escaped yet.</summary>
    public QueryString Add(string name, string value)
    {
        _parts.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
        return this;
    }

    /// <summary>Adds the page to answer with, 1-based, and how many entities it is to hold.</summary>
    public QueryString AddPage(int number, int size) => Add("pageNumber", number).Add("pageSize", size);

    /// <summary>The query with its question mark; empty text when it has no part.</summary>
    public override string ToString() => _parts.Count == 0 ? string.Empty : "?" + string.Join('&', _parts);

    private QueryString Add(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));
}
