using Reconciler.Diff;

namespace Reconciler.Reporting;

/// <summary>Changes of one step, task or menu under one heading, where that saves the reader the same words again.</summary>
internal static class ChangeGroups
{
    /// <summary>The changes in order, neighbours of one parent together. The heading is the flow itself for a change that stands alone.</summary>
    public static IEnumerable<(ChangePath Heading, IReadOnlyList<Change> Changes)> Of(IEnumerable<Change> changes)
    {
        var group = new List<Change>();
        var heading = ChangePath.Flow;
        foreach (var change in changes)
        {
            var parent = ParentItem(change.Path);
            if (group.Count > 0 && parent != heading)
            {
                yield return Group(heading, group);
                group = [];
            }

            heading = parent;
            group.Add(change);
        }

        if (group.Count > 0)
        {
            yield return Group(heading, group);
        }
    }

    private static (ChangePath, IReadOnlyList<Change>) Group(ChangePath heading, List<Change> group)
        => (group.Count == 1 ? ChangePath.Flow : heading, group);

    private static ChangePath ParentItem(ChangePath path)
    {
        var parent = path.Parent;
        while (parent.Last is { IsItem: false })
        {
            parent = parent.Parent;
        }

        return parent;
    }
}
