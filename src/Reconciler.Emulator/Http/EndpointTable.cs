namespace Reconciler.Emulator.Http;

/// <summary>Finds the endpoint of a request; the first row that fits wins, so fixed paths stand before those with braces.</summary>
internal sealed class EndpointTable(IReadOnlyList<Endpoint> endpoints)
{
    /// <summary>The endpoint for a method and a path without query; null when there is none.</summary>
    public EndpointMatch? Find(string method, string path)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Match(method, path) is { } route)
            {
                return new EndpointMatch(endpoint, route);
            }
        }

        return null;
    }
}

/// <summary>The endpoint of a request, with what the segments in braces of its path matched.</summary>
internal sealed record EndpointMatch(Endpoint Endpoint, IReadOnlyDictionary<string, string> Route);
