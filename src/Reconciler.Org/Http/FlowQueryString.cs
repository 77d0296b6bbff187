using Reconciler.Language.Texts;

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
            result.Add("publishedAfter", UtcText.ForMachines(moment));
        }

        return result;
    }
}
