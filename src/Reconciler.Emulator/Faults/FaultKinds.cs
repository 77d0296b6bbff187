namespace Reconciler.Emulator.Faults;

/// <summary>
/// A rule for each way in which a request can go wrong, by name. The rules do not say which request; add that, as in
/// <c>FaultKinds.All["status 503"] with { Nth = 7 }</c>. Those that only matter to certain requests have their
/// <see cref="FaultRule.Path"/> set.
/// </summary>
public static class FaultKinds
{
    private const string Uploads = "/uploads/*";
    private const string Downloads = "/downloads/*";
    private const string PublishJobs = "/api/v2/flows/jobs";
    private const string ExportJobs = "/api/v2/flows/export/jobs";

    /// <summary>The faults, by name.</summary>
    public static IReadOnlyDictionary<string, FaultRule> All { get; } = new Dictionary<string, FaultRule>(StringComparer.Ordinal)
    {
        ["status 429, short wait"] = new() { Status = 429, RetryAfterSeconds = 1 },
        ["status 429, long wait"] = new() { Status = 429, RetryAfterSeconds = 300 },
        ["status 429, no wait named"] = new() { Status = 429 },
        ["status 500"] = new() { Status = 500 },
        ["status 502"] = new() { Status = 502 },
        ["status 503"] = new() { Status = 503 },
        ["status 504"] = new() { Status = 504 },
        ["late answer"] = new() { Delay = TimeSpan.FromSeconds(30) },
        ["dropped before it has an effect"] = new() { Connection = ConnectionFault.DropBeforeHandling },
        ["dropped after it has an effect"] = new() { Connection = ConnectionFault.DropAfterHandling },
        ["truncated answer"] = new() { TruncateBodyAt = 5 },
        ["HTML instead of JSON"] = new() { Status = 200, Body = "<html><body>Maintenance</body></html>", ContentType = "text/html" },
        ["expired token"] = new() { ExpireToken = true },
        ["publish job fails"] = new() { Method = "POST", Path = PublishJobs, Job = JobFault.Fail, JobMessages = ["The backend failed."] },
        ["publish job fails without messages"] = new() { Method = "POST", Path = PublishJobs, Job = JobFault.FailWithoutMessages },
        ["publish job never ends"] = new() { Method = "POST", Path = PublishJobs, Job = JobFault.NeverEnd },
        ["export job fails"] = new() { Method = "POST", Path = ExportJobs, Job = JobFault.Fail, JobMessages = ["The backend failed."] },
        ["export job fails without messages"] = new() { Method = "POST", Path = ExportJobs, Job = JobFault.FailWithoutMessages },
        ["export job is throttled"] = new() { Method = "POST", Path = ExportJobs, Job = JobFault.Throttled },
        ["export job never ends"] = new() { Method = "POST", Path = ExportJobs, Job = JobFault.NeverEnd },
        ["upload refused, 400"] = new() { Method = "PUT", Path = Uploads, Status = 400 },
        ["upload refused, 403"] = new() { Method = "PUT", Path = Uploads, Status = 403 },
        ["download refused, 403"] = new() { Method = "GET", Path = Downloads, Status = 403 },
    };

    /// <summary>A person opens a flow for editing just before the request is handled.</summary>
    public static FaultRule LockTaken(string flowType, string flowName) => Of(EmulatedEditKind.Lock, flowType, flowName);

    /// <summary>A person publishes a flow just before the request is handled.</summary>
    public static FaultRule VersionMoved(string flowType, string flowName) => Of(EmulatedEditKind.Republish, flowType, flowName);

    private static FaultRule Of(EmulatedEditKind kind, string flowType, string flowName) =>
        new() { Then = new EmulatedEdit(kind, "Grace Hopper", flowType, flowName) };
}
