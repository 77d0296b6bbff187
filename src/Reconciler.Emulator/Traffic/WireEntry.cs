namespace Reconciler.Emulator.Traffic;

/// <summary>One request that reached the emulator.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its query, without the signature of presigned addresses.</param>
/// <param name="Status">The status of the answer; 0 when the connection was dropped without one, null while it is worked on.</param>
public sealed record WireEntry(string Method, string Path, int? Status)
{
    /// <summary>Whether the request can change the org. Logging in, reading and exporting do not.</summary>
    public bool IsWrite =>
        Method is not ("GET" or "HEAD")
        && !Path.StartsWith("/oauth/", StringComparison.Ordinal)
        && !Path.StartsWith("/api/v2/flows/export/", StringComparison.Ordinal)
        && !Path.StartsWith("/api/v2/flows/validate/", StringComparison.Ordinal);
}
