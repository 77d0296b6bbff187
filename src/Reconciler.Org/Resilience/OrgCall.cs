namespace Reconciler.Org.Resilience;

/// <summary>A call as the retry rules see it.</summary>
/// <param name="Words">The call, in words for messages.</param>
/// <param name="Rule">What may be repeated.</param>
internal sealed record OrgCall(string Words, RepeatRule Rule)
{
    /// <summary>
    /// Whether the call goes to the storage behind a presigned address: another host than the API, which neither counts it nor tells by it
    /// how it fares.
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
