namespace Reconciler.Cli.Recordings;

/// <summary>Turns a recorded read into requests to the sample org, which together get every form that its answer can have.</summary>
internal static class Replay
{
    private const string Dependencies = "/api/v2/architect/dependencytracking/";

    // Beside the page that was asked for: one that others follow, and one that follows another.
    private static readonly string[] OtherPages = ["1", "2"];

    /// <summary>Returns the paths and queries to request; none when the sample org has nothing of the kind.</summary>
    public static IEnumerable<string> Addresses(RecordedCall call, SampleIds ids) =>
        from path in Paths(call, ids)
        from query in Queries(call, ids)
        select query.Count == 0 ? path : $"{path}?{string.Join('&', query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"))}";

    private static List<string> Paths(RecordedCall call, SampleIds ids) => call.Path.Split('/').Skip(1).Aggregate(
        new List<string> { "" },
        (paths, segment) => Pseudonyms.Is(segment)
            ? [.. paths.SelectMany(path => ids.After(path, call.Status).Select(id => $"{path}/{id}"))]
            : [.. paths.Select(path => $"{path}/{segment}")]);

    private static IEnumerable<List<KeyValuePair<string, string>>> Queries(RecordedCall call, SampleIds ids)
    {
        // What a user searched for is not in the recording; without it the listing shows all.
        var known = call.Query.Where(pair => !Pseudonyms.Is(pair.Value) && pair.Key is not ("pageNumber" or "pageSize" or "publishedAfter" or "publishedBefore")).ToList();
        if (call.Query.Any(pair => pair.Key == "version"))
        {
            known.Add(KeyValuePair.Create("version", "1.0"));
        }

        return from identified in Identified(call, known, ids)
               from page in Pages(call)
               select (List<KeyValuePair<string, string>>)[.. identified, .. page];
    }

    private static IEnumerable<KeyValuePair<string, string>[]> Pages(RecordedCall call) =>
        call.Query.FirstOrDefault(pair => pair.Key == "pageSize").Value is { } size
            ? [Page("1", size), .. OtherPages.Select(number => Page(number, "1"))]
            : [[]];

    private static KeyValuePair<string, string>[] Page(string number, string size) =>
        [KeyValuePair.Create("pageNumber", number), KeyValuePair.Create("pageSize", size)];

    private static IEnumerable<List<KeyValuePair<string, string>>> Identified(RecordedCall call, List<KeyValuePair<string, string>> known, SampleIds ids)
    {
        if (!call.Query.Any(pair => pair.Key == "id"))
        {
            return [known];
        }

        if (call.Status == 404)
        {
            return [[.. known, KeyValuePair.Create("id", SampleIds.Unknown)]];
        }

        return call.Path.StartsWith(Dependencies, StringComparison.Ordinal)
            ? ids.Flows.Select(flow => Of(flow.Id, flow.DependencyType))
            : [[.. known, KeyValuePair.Create("id", string.Join(',', ids.Flows.Select(flow => flow.Id)))]];

        List<KeyValuePair<string, string>> Of(string id, string type) =>
            [.. known.Select(pair => pair.Key == "objectType" ? KeyValuePair.Create(pair.Key, type) : pair), KeyValuePair.Create("id", id)];
    }
}
