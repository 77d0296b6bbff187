namespace Reconciler.Cli.Recordings;

/// <summary>The ids of the flows, jobs and call routes of the sample org.</summary>
internal sealed class SampleIds
{
    /// <summary>An id that nothing in the org has.</summary>
    public const string Unknown = "no-such-thing";

    /// <summary>The flows, with the type that dependency tracking calls them by.</summary>
    public List<(string Id, string DependencyType)> Flows { get; } = [];

    /// <summary>The id of a deleted flow.</summary>
    public string Deleted { get; set; } = "";

    /// <summary>The ids of publish jobs.</summary>
    public List<string> PublishJobs { get; } = [];

    /// <summary>The ids of export jobs.</summary>
    public List<string> ExportJobs { get; } = [];

    /// <summary>The ids of call routes.</summary>
    public List<string> CallRoutes { get; } = [];

    /// <summary>Returns the ids to put after a path to get an answer with a status; none when the sample org has nothing of the kind.</summary>
    public IReadOnlyList<string> After(string path, int status) => (path, status) switch
    {
        (_, 404) => [Unknown],
        ("/api/v2/flows", 410) => [Deleted],
        ("/api/v2/flows", _) => [.. Flows.Select(flow => flow.Id)],
        ("/api/v2/flows/jobs", _) => PublishJobs,
        ("/api/v2/flows/export/jobs", _) => ExportJobs,
        ("/api/v2/architect/ivrs", _) => CallRoutes,
        var (versions, _) when versions.EndsWith("/versions", StringComparison.Ordinal) => ["1.0"],
        _ => [],
    };
}
