using System.IO.Enumeration;

namespace Reconciler.Emulator.Faults;

/// <summary>The fault rules of an emulator. Safe for concurrent use.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<PlannedFault> _faults = [];
    private readonly List<RefusedEdit> _refused = [];

    internal FaultPlan()
    {
    }

    /// <summary>The edits of fault rules that the org has refused.</summary>
    public IReadOnlyList<RefusedEdit> RefusedEdits
    {
        get
        {
            lock (_gate)
            {
                return [.. _refused];
            }
        }
    }

    /// <summary>Adds a rule; <see cref="FaultRule.Nth"/> counts requests from now on.</summary>
    public void Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (_gate)
        {
            _faults.Add(new PlannedFault(rule));
        }
    }

    /// <summary>Removes all rules and empties <see cref="RefusedEdits"/>.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
            _refused.Clear();
        }
    }

    /// <summary>Notes an edit that the org refused.</summary>
    internal void Refused(EmulatedEdit edit, string reason)
    {
        lock (_gate)
        {
            _refused.Add(new RefusedEdit(edit, reason));
        }
    }

    /// <summary>
    /// The rule that applies to a request, null for none. Every rule that matches counts the request; of several whose turn it is the first
    /// one added applies.
    /// </summary>
    internal FaultRule? Next(string method, string path)
    {
        lock (_gate)
        {
            return _faults.Where(fault => fault.CountAndTest(method, path)).ToArray().FirstOrDefault()?.Rule;
        }
    }

    /// <summary>A rule with the number of requests that matched it so far.</summary>
    private sealed class PlannedFault(FaultRule rule)
    {
        private int _matches;

        /// <summary>The rule.</summary>
        public FaultRule Rule { get; } = rule;

        /// <summary>Counts a request that matches, and returns true when it is one of those that go wrong.</summary>
        public bool CountAndTest(string method, string path)
        {
            if (!Matches(method, path))
            {
                return false;
            }

            _matches++;
            return Rule.Nth is not { } nth || (_matches >= nth && _matches < nth + Rule.Times);
        }

        private bool Matches(string method, string path) =>
            (Rule.Method is "*" || string.Equals(Rule.Method, method, StringComparison.OrdinalIgnoreCase))
            && FileSystemName.MatchesSimpleExpression(Rule.Path, path, ignoreCase: false);
    }
}
