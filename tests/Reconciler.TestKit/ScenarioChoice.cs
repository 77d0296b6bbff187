using Reconciler.Drift;
using Reconciler.Planning;

namespace Reconciler.TestKit;

/// <summary>What a user chooses on the command line.</summary>
public sealed record ScenarioChoice
{
    /// <summary><c>--env</c>.</summary>
    public string? Environment { get; init; }

    /// <summary><c>--var</c>.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary><c>--target</c>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary><c>--adopt</c>.</summary>
    public bool Adopt { get; init; }

    /// <summary><c>--republish-unmanaged</c>.</summary>
    public bool RepublishUnmanaged { get; init; }

    /// <summary><c>--prune</c>.</summary>
    public bool Prune { get; init; }

    /// <summary><c>--force</c>.</summary>
    public bool Force { get; init; }

    /// <summary><c>--force-unlock</c>.</summary>
    public bool ForceUnlock { get; init; }

    /// <summary><c>--discard-drafts</c>.</summary>
    public bool DiscardDrafts { get; init; }

    /// <summary><c>--wait-for-locks</c>, in minutes; null does not wait.</summary>
    public int? WaitForLocks { get; init; }

    /// <summary><c>--rollback-on-failure</c>.</summary>
    public bool RollsBackOnFailure { get; init; }

    /// <summary><c>--exclude</c>.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary><c>--with-dependents</c>.</summary>
    public bool WithDependents { get; init; }

    /// <summary><c>--with-dependencies</c>.</summary>
    public bool WithDependencies { get; init; }

    internal DriftOptions DriftOptions => new() { Selection = Selection };

    internal PlanOptions PlanOptions => new()
    {
        Adopt = Adopt,
        RepublishUnmanaged = RepublishUnmanaged,
        Prune = Prune,
        ForceUnlock = ForceUnlock,
        DiscardDrafts = DiscardDrafts,
        WaitForLocks = WaitForLocks is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
        Selection = Selection,
    };

    private FlowSelection Selection => new()
    {
        Targets = [.. Targets.Select(target => new SelectionTerm(target))],
        Excludes = [.. Excludes.Select(exclude => new SelectionTerm(exclude))],
        WithDependents = WithDependents,
        WithDependencies = WithDependencies,
    };
}
