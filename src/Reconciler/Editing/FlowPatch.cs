using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Editing;

/// <summary>Edits a map or list that is written in braces or brackets.</summary>
/// <param name="patch">The patch that it is a part of.</param>
internal sealed class FlowPatch(TreePatch patch)
{
    // What is longer does not belong on a line with others.
    private const int LongestInsertion = 100;

    private delegate void PatchPart(int from, int to);

    /// <summary>Adds the edits that turn the collection into another; false, and no edits, when it must be written anew.</summary>
    /// <param name="placed">The collection in the text.</param>
    /// <param name="source">Its tree.</param>
    /// <param name="target">The tree that it is to have.</param>
    /// <param name="slot">Where it is in the text.</param>
    public bool TryPatch(PlacedNode placed, Node source, Node target, ValueSlot slot)
    {
        var before = patch.Edits.Count;
        var isDone = (source, target) switch
        {
            (MapNode from, MapNode to) => TryMap(placed, from, to, slot),
            (ListNode from, ListNode to) => TryList(placed, from, to, slot),
            _ => false,
        };
        if (!isDone)
        {
            patch.Edits.RemoveRange(before, patch.Edits.Count - before);
        }

        return isDone;
    }

    private bool TryMap(PlacedNode placed, MapNode source, MapNode target, ValueSlot slot)
    {
        if (MapAlignment.Of(source, target) is not { } alignment)
        {
            return false;
        }

        var places = placed.Entries.Select(entry => (entry.Key.Start, entry.Value.End)).ToArray();
        var steps = alignment.Select(pair => (pair.From, To: pair.To is { } entry ? entry : (MapEntry?)null)).ToArray();
        var hasBraces = patch.Text[placed.Start] == '{';
        if ((!hasBraces && steps.Any(step => step.From is null || step.To is null)) || steps.Any(step => step is ({ } i, { } to) && to.Name != source.Entries[i].Name))
        {
            return false;
        }

        return Edit(
            places,
            [.. steps.Select(step => (step.From, step.To is { } entry ? (Func<string>)(() => patch.Writer.FlowEntry(entry)) : null))],
            (from, at) => patch.Patch(placed.Entries[from].Value, source.Entries[from].Value, steps[at].To!.Value.Value, Inside(placed.Entries[from].Colon, slot)));
    }

    private bool TryList(PlacedNode placed, ListNode source, ListNode target, ValueSlot slot)
    {
        if (source.Items.Count == 0 || target.Items.Count == 0)
        {
            return false;
        }

        var alignment = ItemAlignment.Of(source.Items, target.Items);
        return Edit(
            [.. placed.Items.Select(item => (item.Start, item.Value.End))],
            [.. alignment.Select(pair => (pair.Before, pair.After is { } j ? (Func<string>)(() => patch.Writer.Flow(target.Items[j])) : null))],
            (from, at) => patch.Patch(placed.Items[from].Value, source.Items[from], target.Items[alignment[at].After!.Value], Inside(placed.Items[from].Start, slot)));
    }

    private bool Edit((int Start, int End)[] places, (int? From, Func<string>? Write)[] steps, PatchPart change)
    {
        if (!Array.Exists(steps, step => step is ({ }, { })))
        {
            return false;
        }

        var last = -1;
        for (var at = 0; at < steps.Length; at++)
        {
            switch (steps[at])
            {
                case ({ } i, { }):
                    change(i, at);
                    last = i;
                    break;
                case ({ } i, null) when last >= 0:
                    patch.Edit(places[i - 1].End, places[i].End, "");
                    break;
                case ({ } i, null):
                    patch.Edit(places[i].Start, places[i + 1].Start, "");
                    break;
                case (null, { } write) when write() is { Length: <= LongestInsertion } text:
                    var index = last < 0 ? places[0].Start : places[last].End;
                    if (patch.Text[index - 1] == ':')
                    {
                        // A comma right behind a colon is not read as the end of an empty value.
                        return false;
                    }

                    patch.Edit(index, index, last < 0 ? $"{text}, " : $", {text}");
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static ValueSlot Inside(int after, ValueSlot slot) => slot with { After = after, IsFlow = true, IsItem = false };
}
