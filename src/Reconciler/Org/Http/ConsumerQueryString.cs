namespace Reconciler.Org.Http;

/// <summary>The query for the published flows that use a shared flow.</summary>
internal static class ConsumerQueryString
{
    public static QueryString Build(string sharedFlowId, int pageNumber) => new QueryString()
        .Add("id", sharedFlowId)
        .Add("objectType", DependencyTypes.SharedFlow)
        .Add("flowFilter", "published")
        .AddPage(pageNumber, PageSizes.Dependencies);
}
