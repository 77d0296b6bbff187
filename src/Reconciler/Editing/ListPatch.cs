using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Editing;

/// <summary>Edits a list whose items have their own lines.</summary>
/// <param name="patch">The patch that the list is a part of.</param>
internal sealed class ListPatch(TreePatch patch)
{
    /// <summary>Adds the edits that turn the list into another; false when it must be written anew.</summary>
    /// <param name="placed">The list in the text.</param>
    /// <param name="source">Its tree.</param>
    /// <param name="target">The tree that it is to have.</param>
    public bool TryPatch(PlacedNode placed, ListNode source, ListNode target)
    {
        if (source.Items.Count == 0 || target.Items.Count == 0 || placed.Items.Any(item => !Lines.IsFirst(patch.Text, item.Start)))
        {
            return false;
        }

        var column = Lines.Column(patch.Text, placed.Start);
        var last = -1;
        foreach (var (from, to) in ItemAlignment.Of(source.Items, target.Items))
        {
            switch (from, to)
            {
                case ({ } i, { } j):
                    PatchItem(placed.Items[i], source.Items[i], target.Items[j], column);
                    last = i;
                    break;
                case ({ } i, null):
                    patch.DeleteLines(placed.Items[i].Start, placed.Items[i].Value.End);
                    break;
                case (null, { } j) when last < 0:
                    patch.InsertAbove(placed.Start, column, patch.Writer.Item(target.Items[j], column));
                    break;
                case (null, { } j):
                    patch.InsertBelow(placed.Items[last].Value.End, column, patch.Writer.Item(target.Items[j], column));
                    break;
            }
        }

        return true;
    }

    private void PatchItem(PlacedItem placed, Node source, Node target, int column)
    {
        if (IsOfOneKind(source, target))
        {
            patch.Patch(placed.Value, source, target, new ValueSlot(placed.Start + 1, column, IsItem: true, IsFlow: false));
            return;
        }

        var end = Lines.End(patch.Text, placed.Value.End);
        var lines = patch.Writer.Item(target, column);
        patch.Edit(placed.Start, end, $"{string.Join('\n', lines)}{Comment(placed.Value.End, end, lines.Count)}");
    }

    // A comment behind an item of one line goes to the end of what replaces it only where that is one line too.
    private string Comment(int from, int to, int lines) => lines == 1 ? patch.Text[from..to] : "";

    private static bool IsOfOneKind(Node a, Node b) => (a, b) switch
    {
        (MapNode x, MapNode y) => x.Entries.Any(entry => entry.Name != "name" && y[entry.Name] is not null),
        _ => a.GetType() == b.GetType(),
    };
}
