using System.Globalization;

namespace Reconciler.Org.Http;

/// <summary>The query of a flow listing.</summary>
internal static class FlowQueryString
{
    public static QueryString Build(FlowQuery query, int pageNumber)
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
            result.Add("publishedAfter", Moment(moment));
        }

        return result;
    }

    /// <summary>A moment as the API reads it in a query.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
