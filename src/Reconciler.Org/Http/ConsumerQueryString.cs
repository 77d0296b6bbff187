namespace Reconciler.Org.Http;

/// <summary>The query for what uses a flow, as flows are published; what has no versions is listed too.</summary>
internal static class ConsumerQueryString
{
    public static QueryString Build(string flowId, string flowType, int pageNumber) => new QueryString()
        .Add("id", flowId)
        .Add("objectType", DependencyTypes.OfFlow(flowType) ?? throw new ArgumentException($"Dependency tracking has no type for {flowType} flows.", nameof(flowType)))
        .Add("flowFilter", "published")
        .AddPage(pageNumber, PageSizes.Dependencies);
}
