namespace Reconciler.Org.Resilience;

/// <summary>
/// A call of <see cref="IOrg"/> as it is told to users, and when it may be repeated. This is not the same list as <see cref="Http.ApiCatalog"/>: one call
/// here lists every kind of entity, which the API has an operation each for, and two go to the storage, which is no part of the API.
/// </summary>
/// <param name="Words">The call, in words that follow "could not".</param>
/// <param name="Rule">After which failures it may be repeated.</param>
internal sealed record OrgCall(string Words, RepeatRule Rule)
{
    /// <summary>
    /// Whether the call goes to the storage behind a presigned address. That is another host than the API, so the call counts neither against the rate
    /// limit nor as a sign that the org is down or up.
    /// </summary>
    public bool IsToStorage { get; private init; }

    public static readonly OrgCall ListFlows = new("list flows", RepeatRule.Harmless);
    public static readonly OrgCall GetFlow = new("read a flow", RepeatRule.Harmless);
    public static readonly OrgCall ListVersions = new("list the versions of a flow", RepeatRule.Harmless);
    public static readonly OrgCall ListEntities = new("list what flows refer to by name", RepeatRule.Harmless);
    public static readonly OrgCall GetDependencyIndex = new("read the state of the dependency index", RepeatRule.Harmless);
    public static readonly OrgCall ListConsumers = new("list what uses a flow", RepeatRule.Harmless);
    public static readonly OrgCall GetPublishJob = new("read a publish job", RepeatRule.Harmless);
    public static readonly OrgCall GetExportJob = new("read an export job", RepeatRule.Harmless);
    public static readonly OrgCall Download = new("download an export", RepeatRule.Harmless) { IsToStorage = true };

    /// <summary>An export changes nothing: a second job of the same flows is only a job that nobody reads.</summary>
    public static readonly OrgCall CreateExportJob = new("register an export job", RepeatRule.Harmless);

    public static readonly OrgCall CreatePublishJob = new("register a publish job", RepeatRule.Registration);
    public static readonly OrgCall Upload = new("upload a flow", RepeatRule.Upload) { IsToStorage = true };
    public static readonly OrgCall RenameFlow = new("rename a flow", RepeatRule.Write);
    public static readonly OrgCall DeleteFlow = new("delete a flow", RepeatRule.Write);
    public static readonly OrgCall CheckOut = new("lock a flow", RepeatRule.Write);
    public static readonly OrgCall CheckIn = new("check a flow in", RepeatRule.Write);
    public static readonly OrgCall Revert = new("discard the draft of a flow", RepeatRule.Write);
    public static readonly OrgCall Unlock = new("unlock a flow", RepeatRule.Write);
    public static readonly OrgCall PublishVersion = new("publish a version of a flow", RepeatRule.Write);
}
