namespace Reconciler.Emulator.State;

internal static class LastDates
{
    /// <summary>The newest date that a version or a lock of the org carries.</summary>
    public static DateTimeOffset? Of(OrgState org) => org.Flows.Values.SelectMany(Of).Max();

    private static IEnumerable<DateTimeOffset?> Of(StoredFlow flow) =>
    [
        flow.Lock?.Since,
        .. flow.Versions.SelectMany(version =>
            new[] { version.Created, version.Saved, version.CheckedIn, version.Published, version.PublishedEnd }),
    ];
}
