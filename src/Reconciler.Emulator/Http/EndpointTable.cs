namespace Reconciler.Emulator.Http;

/// <summary>Finds the endpoint of a request; the first row that fits wins, so fixed paths stand before those with braces.</summary>
internal sealed class EndpointTable(IReadOnlyList<Endpoint> endpoints)
{
    public (Endpoint Endpoint, IReadOnlyDictionary<string, string> Route)? Find(string method, string path)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Match(method, path) is { } route)
            {
                return (endpoint, route);
            }
        }

        return null;
    }
}
