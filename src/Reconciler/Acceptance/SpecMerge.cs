using Reconciler.Editing;
using Reconciler.Language.Compilation;
using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>
/// Puts as much as possible of what an author wrote into what was decompiled from a live flow: a part stays as written wherever the whole then still
/// means the same. So nothing has to be known of which spellings are equal; the compiler tells.
/// </summary>
internal static class SpecMerge
{
    /// <summary>True when a tree, put at the place of the one that is merged, compiles to the live flow.</summary>
    public delegate bool Means(Node candidate);

    /// <summary>The merged tree.</summary>
    /// <param name="source">What the author wrote.</param>
    /// <param name="target">What was decompiled from the live flow; it passes the test.</param>
    /// <param name="works">The test that a merged tree must pass.</param>
    /// <param name="scope">What steps can refer to.</param>
    public static Node Merge(Node source, Node target, Means works, StepScope scope) => (source, target) switch
    {
        _ when works(source) => source,
        (MapNode from, MapNode to) => Map(from, to, works, scope),
        (ListNode from, ListNode to) => List(from, to, works, scope),
        // A text that stands for a map with one key: the author's map takes it at that key.
        (MapNode from, ScalarNode to) => from.Entries.Where(entry => entry.Value is ScalarNode).Select(entry => TreeEdit.With(from, entry.Name, to)).FirstOrDefault(map => works(map)) ?? target,
        _ => target,
    };

    /// <summary>The merged map; as <see cref="Merge"/>, but never the source as a whole without looking inside.</summary>
    public static MapNode Map(MapNode source, MapNode target, Means works, StepScope scope)
    {
        var merged = target;
        var gone = new Queue<MapEntry>(source.Entries.Where(entry => target[entry.Name] is null));
        foreach (var entry in target.Entries)
        {
            if (source[entry.Name] is { } written)
            {
                var inner = InnerScope(entry.Value, scope);
                var current = merged;
                merged = TreeEdit.With(merged, entry.Name, Merge(written, entry.Value, value => works(TreeEdit.With(current, entry.Name, value)), inner));
            }
            else if (works(TreeEdit.Without(merged, entry.Name)))
            {
                merged = TreeEdit.Without(merged, entry.Name);
            }
            else if (entry.Value is MapNode && gone.TryPeek(out var old) && old.Value is MapNode)
            {
                // Something named was renamed.
                gone.Dequeue();
                var current = merged;
                merged = TreeEdit.With(merged, entry.Name, Merge(old.Value, entry.Value, value => works(TreeEdit.With(current, entry.Name, value)), InnerScope(entry.Value, scope)));
            }
        }

        foreach (var entry in gone)
        {
            merged = works(TreeEdit.With(merged, entry.Name, entry.Value)) ? TreeEdit.With(merged, entry.Name, entry.Value) : merged;
        }

        var ordered = InOrderOf(source, merged);
        return works(ordered) ? ordered : merged;
    }

    private static Node List(ListNode source, ListNode target, Means works, StepScope scope)
    {
        var (before, after) = (source.Items.Select(item => Meaning(item, scope)).ToArray(), target.Items.Select(item => Meaning(item, scope)).ToArray());
        var pairs = ItemAlignment.Of(before, after);
        var gone = pairs.Where(pair => pair.After is null || !IsOfOneKind(pair, source, target)).Select(pair => pair.Before).OfType<int>().ToList();
        var items = target.Items.ToArray();
        foreach (var (i, j) in pairs)
        {
            if (j is not { } to)
            {
                continue;
            }

            if (gone.FindIndex(g => NodeEquality.Same(before[g], after[to])) is >= 0 and var moved)
            {
                items[to] = source.Items[gone[moved]];
                gone.RemoveAt(moved);
            }
            else if (i is { } from && IsOfOneKind((i, j), source, target))
            {
                var isStep = !ReferenceEquals(after[to], target.Items[to]);
                Means itemWorks = isStep ? item => NodeEquality.Same(Meaning(item, scope), after[to]) : item => works(With(items, to, item, target));
                items[to] = Merge(source.Items[from], target.Items[to], itemWorks, scope);
            }
        }

        var merged = new ListNode(items, source.Position);
        return works(merged) ? merged : target;
    }

    private static ListNode With(Node[] items, int at, Node item, ListNode list) => new([.. items.Select((other, i) => i == at ? item : other)], list.Position);

    // Steps are the same kind when they share their action; what is no step may always take the other's place.
    private static bool IsOfOneKind((int? Before, int? After) pair, ListNode source, ListNode target)
        => pair is not ({ } i, { } j)
            || source.Items[i] is not MapNode a
            || target.Items[j] is not MapNode b
            || a.Entries.Any(entry => entry.Name != "name" && b[entry.Name] is not null);

    // The action that a step becomes; what is no step means what it says.
    private static Node Meaning(Node item, StepScope scope)
    {
        if (item is not MapNode)
        {
            return item;
        }

        var diagnostics = new DiagnosticBag();
        var compiled = new StepCompiler(ShortForms.All, scope, diagnostics).Steps(new ListNode([item], item.Position), item.Position);
        return !diagnostics.HasErrors && compiled.Items is [var only] ? CanonicalAction.Of(only) : item;
    }

    // In a task its own variables can be named.
    private static StepScope InnerScope(Node value, StepScope scope)
        => value is MapNode map && map["steps"] is ListNode && map.Map("variables") is { } own
            ? CallFlowBody.WithTaskVariables(scope, [.. VariablesBody.Declared(own, isInput: false, isOutput: false)])
            : scope;

    // What the author has in his order, what comes behind what it follows.
    private static MapNode InOrderOf(MapNode source, MapNode merged)
    {
        var entries = source.Entries.Where(entry => merged[entry.Name] is not null).Select(entry => entry with { Value = merged[entry.Name]! }).ToList();
        var last = -1;
        foreach (var entry in merged.Entries)
        {
            if (entries.FindIndex(e => e.Name == entry.Name) is >= 0 and var at)
            {
                last = at;
            }
            else
            {
                entries.Insert(++last, entry);
            }
        }

        return new MapNode([.. entries], source.Position);
    }
}
