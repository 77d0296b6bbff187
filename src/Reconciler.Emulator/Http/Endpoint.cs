namespace Reconciler.Emulator.Http;

/// <summary>An endpoint of the API: which requests it answers, and how.</summary>
/// <param name="Template">The path; a segment in braces matches anything.</param>
/// <param name="Handle">Answers the call.</param>
internal sealed record Endpoint(string Method, string Template, Func<Call, CancellationToken, Task<Reply>> Handle)
{
    private readonly string[] _segments = Template.Split('/');

    /// <summary>The caller needs one of these permissions; empty means that no permission is needed.</summary>
    public IReadOnlyList<string> AnyPermission { get; init; } = [];

    /// <summary>Whether it can be called without a token.</summary>
    public bool IsPublic { get; init; }

    /// <summary>An endpoint for GET that answers at once; the caller needs one of the permissions, if there are any.</summary>
    public static Endpoint Get(string template, Func<Call, Reply> handle, params string[] anyPermission) =>
        new("GET", template, Now(handle)) { AnyPermission = anyPermission };

    /// <summary>The same for POST.</summary>
    public static Endpoint Post(string template, Func<Call, Reply> handle, params string[] anyPermission) =>
        new("POST", template, Now(handle)) { AnyPermission = anyPermission };

    /// <summary>The same for DELETE.</summary>
    public static Endpoint Delete(string template, Func<Call, Reply> handle, params string[] anyPermission) =>
        new("DELETE", template, Now(handle)) { AnyPermission = anyPermission };

    /// <summary>The values of the segments in braces, by their names; null when the request is not for this endpoint.</summary>
    public Dictionary<string, string>? Match(string method, string path)
    {
        var segments = path.Split('/');
        if (!string.Equals(method, Method, StringComparison.OrdinalIgnoreCase) || segments.Length != _segments.Length)
        {
            return null;
        }

        var route = new Dictionary<string, string>(StringComparer.Ordinal);
        return _segments.Zip(segments).All(pair => MatchSegment(pair.First, pair.Second, route)) ? route : null;
    }

    private static bool MatchSegment(string template, string segment, Dictionary<string, string> route)
    {
        if (template is not ['{', .., '}'])
        {
            return string.Equals(template, segment, StringComparison.OrdinalIgnoreCase);
        }

        route[template[1..^1]] = Uri.UnescapeDataString(segment);
        return segment.Length > 0;
    }

    private static Func<Call, CancellationToken, Task<Reply>> Now(Func<Call, Reply> handle) => (call, _) => Task.FromResult(handle(call));
}
