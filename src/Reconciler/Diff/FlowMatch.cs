using System.Diagnostics.CodeAnalysis;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>Which list item of the live flow is which of the desired one.</summary>
internal sealed class FlowMatch
{
    private readonly Dictionary<Node, Node> _stayed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, Node> _moved = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> _movedAway = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every pair of a live and a desired item.</summary>
    public IEnumerable<(Node Live, Node Desired)> Pairs => _stayed.Concat(_moved).Select(pair => (pair.Value, pair.Key));

    /// <summary>True when an item was moved anywhere.</summary>
    public bool HasMoves => _moved.Count > 0;

    /// <summary>Records that two items are one, which is where it was.</summary>
    public void Stay(Node live, Node desired) => _stayed.Add(desired, live);

    /// <summary>Records that two items are one, which was moved.</summary>
    public void Move(Node live, Node desired)
    {
        _moved.Add(desired, live);
        _movedAway.Add(live);
    }

    /// <summary>The same match with the two flows exchanged.</summary>
    public FlowMatch Turned()
    {
        var turned = new FlowMatch();
        foreach (var (desired, live) in _stayed)
        {
            turned.Stay(desired, live);
        }

        foreach (var (desired, live) in _moved)
        {
            turned.Move(desired, live);
        }

        return turned;
    }

    /// <summary>Finds the live counterpart of a desired item that is where it was; false when there is none.</summary>
    public bool Stayed(Node desired, [NotNullWhen(true)] out Node? live) => _stayed.TryGetValue(desired, out live);

    /// <summary>Finds the live counterpart of a desired item that was moved; false when there is none.</summary>
    public bool Moved(Node desired, [NotNullWhen(true)] out Node? live) => _moved.TryGetValue(desired, out live);

    /// <summary>True for a live item that is at another place in the desired flow.</summary>
    public bool IsMovedAway(Node live) => _movedAway.Contains(live);

    /// <summary>True for an item of either flow that was moved.</summary>
    public bool IsMoved(Node item) => _moved.ContainsKey(item) || _movedAway.Contains(item);
}
