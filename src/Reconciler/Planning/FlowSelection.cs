using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>Which flows the user chose. The one place that decides it, for every command.</summary>
/// <remarks>Without targets all flows are chosen. What an exclusion matches is never chosen, whoever needs it; a shard divides what is left.</remarks>
public sealed record FlowSelection
{
    /// <summary>Every flow.</summary>
    public static FlowSelection All { get; } = new();

    /// <summary>A flow that one of these matches is chosen; empty chooses all.</summary>
    public IReadOnlyList<SelectionTerm> Targets { get; init; } = [];

    /// <summary>A flow that one of these matches is not chosen.</summary>
    public IReadOnlyList<SelectionTerm> Excludes { get; init; } = [];

    /// <summary>Flows that refer to a chosen one are chosen too, and so on.</summary>
    public bool WithDependents { get; init; }

    /// <summary>Flows that a chosen one, or one of its dependents, refers to are chosen too, and so on.</summary>
    public bool WithDependencies { get; init; }

    /// <summary>Of the flows that are chosen by all this, only those of one part; null for all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>True when nothing is left out.</summary>
    public bool IsAll => Targets.Count == 0 && Excludes.Count == 0 && Shard is null;

    /// <summary>The options that leave flows out, for sentences.</summary>
    internal string Names => (Targets.Count > 0, Excludes.Count > 0) switch
    {
        (true, true) => "--target and --exclude",
        (false, true) => "--exclude",
        _ => "--target",
    };

    private IReadOnlyDictionary<FlowKey, bool>? Described { get; init; }

    /// <summary>The same choice with the project's flows known: their files, labels and references count from now on.</summary>
    /// <param name="flows">Every flow of the project.</param>
    public FlowSelection For(IReadOnlyList<CompiledFlow> flows)
    {
        if (IsAll)
        {
            return All;
        }

        var chosen = flows.Where(IsTarget).Select(flow => flow.Document.Key).ToHashSet();
        var graph = new FlowGraph(flows);
        chosen.UnionWith(WithDependents ? graph.DependentsOf(chosen) : []);
        chosen.UnionWith(WithDependencies ? graph.NeedsOf(chosen) : []);
        chosen.ExceptWith(flows.Where(IsExcluded).Select(flow => flow.Document.Key));
        chosen.RemoveWhere(flow => !IsInShard(flow));
        return this with { Described = flows.ToDictionary(flow => flow.Document.Key, flow => chosen.Contains(flow.Document.Key)) };
    }

    /// <summary>True for a flow that the user chose. One that no manifest describes is known by its name and type alone.</summary>
    public bool Includes(FlowKey flow) => Described is not null && Described.TryGetValue(flow, out var isChosen)
        ? isChosen
        : (Targets.Count == 0 || Targets.Any(target => target.Matches(flow, null))) && !Excludes.Any(exclude => exclude.Matches(flow, null)) && IsInShard(flow);

    private bool IsInShard(FlowKey flow) => Shard is null || Shard.Holds(flow);

    private bool IsTarget(CompiledFlow flow) => Targets.Count == 0 || Targets.Any(target => target.Matches(flow.Document.Key, flow.Manifest));

    private bool IsExcluded(CompiledFlow flow) => Excludes.Any(exclude => exclude.Matches(flow.Document.Key, flow.Manifest));
}
