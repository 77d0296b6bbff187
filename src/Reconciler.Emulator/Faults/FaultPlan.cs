namespace Reconciler.Emulator.Faults;

/// <summary>The faults that the emulator plays. Safe for concurrent use.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<PlannedFault> _faults = [];

    internal FaultPlan()
    {
    }

    /// <summary>Adds a fault; it counts requests from now on.</summary>
    /// <param name="rule">What goes wrong and when.</param>
    public void Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (_gate)
        {
            _faults.Add(new PlannedFault(rule));
        }
    }

    /// <summary>Removes all faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    /// <summary>The fault of this request: every rule counts it, the first that is due plays.</summary>
    internal FaultRule? Next(string method, string path)
    {
        lock (_gate)
        {
            return _faults.Where(fault => fault.CountAndTest(method, path)).ToArray().FirstOrDefault()?.Rule;
        }
    }
}
