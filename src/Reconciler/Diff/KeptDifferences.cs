using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Puts what a project leaves alone in the org into the flow that is published for other reasons, so that the publish does not overwrite it.
/// </summary>
public static class KeptDifferences
{
    private const string Description = "description";

    /// <summary>The desired flow with the live side of each difference that is left alone.</summary>
    /// <param name="desired">The flow as it is to be.</param>
    /// <param name="live">The flow as it is.</param>
    /// <param name="ignore">What is left alone.</param>
    /// <returns>
    /// The flow to publish; <paramref name="desired"/> itself when nothing is left alone. Null when the two sides cannot be told apart well enough, such
    /// as for a step that was moved: then publishing would overwrite what is to be left alone.
    /// </returns>
    public static FlowDocument? Keep(FlowDocument desired, FlowDocument live, IgnoreFilter ignore)
    {
        var (_, ignored) = ignore.Split(desired.Key, FlowDiff.Between(live, desired));
        if (ignored.Count == 0)
        {
            return desired;
        }

        var body = ignored.Aggregate((MapNode?)desired.Body, (merged, entry) => merged is null ? null : Keep(ArchyDocument.Make(desired.Key.Type, desired.Key.Name, merged), live, entry.Change));
        return body is not null && ArchyDocument.Make(desired.Key.Type, desired.Key.Name, body) is var kept && IsKept(kept, desired, live, ignore) ? kept : null;
    }

    // The comparison itself says whether it came out right: all that is left alone is as it is, all else as it is to be.
    private static bool IsKept(FlowDocument kept, FlowDocument desired, FlowDocument live, IgnoreFilter ignore) =>
        ignore.Split(desired.Key, FlowDiff.Between(live, kept)).Ignored.Count == 0
        && ignore.Split(desired.Key, FlowDiff.Between(kept, desired)).Changes.Count == 0;

    private static MapNode? Keep(FlowDocument desired, FlowDocument live, Change change) => change switch
    {
        { Path: var path } when path == ChangePath.Flow.Property(Description) => WithText(desired.Body, Description, live.Description),
        { Kind: ChangeKind.Added } => Replace(desired, change.Path, null),
        { Kind: ChangeKind.Changed } when BodyParts.Find(live, change.Path) is { } part => Replace(desired, change.Path, part),
        { Kind: ChangeKind.Removed, Path.Last: { IsItem: false, Kind: var key } } when BodyParts.Find(live, change.Path) is { } part => Add(desired, change.Path.Parent, key, part),
        _ => null,
    };

    private static MapNode Replace(FlowDocument flow, ChangePath path, Node? part) => Once(flow, path, _ => part);

    private static MapNode Add(FlowDocument flow, ChangePath parent, string key, Node part) => parent.Last switch
    {
        null => TreeEdit.With(flow.Body, key, part),
        { IsItem: true } => Once(flow, parent, item => item is MapNode { Entries: [{ Value: MapNode body } only] }
            ? new MapNode([only with { Value = TreeEdit.With(body, key, part) }], item.Position)
            : item),
        _ => Once(flow, parent, map => map is MapNode body ? TreeEdit.With(body, key, part) : map),
    };

    private static MapNode Once(FlowDocument flow, ChangePath path, Func<Node, Node?> change)
    {
        var isDone = false;
        return BodyParts.Rewrite(flow, (at, part) =>
        {
            if (isDone || at != path)
            {
                return part;
            }

            isDone = true;
            return change(part);
        });
    }

    private static MapNode WithText(MapNode body, string key, string? text)
        => text is null ? TreeEdit.Without(body, key) : TreeEdit.With(body, key, ScalarNode.String(text, body.Position));
}
