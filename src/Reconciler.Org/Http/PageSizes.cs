namespace Reconciler.Org.Http;

/// <summary>
/// Page sizes of the smaller listings. Their maxima are not documented; 100 is that of the nearest listing whose maximum is. Source: Genesys
/// C# SDK 270, remarks of <c>RoutingApi.GetRoutingQueuesDivisionviews</c>.
/// </summary>
internal static class PageSizes
{
    public const int Versions = 100;
    public const int Entities = 100;

    /// <summary>What the Terraform provider uses (1.84.1).</summary>
    public const int Dependencies = 100;
}
