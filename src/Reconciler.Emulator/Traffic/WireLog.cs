namespace Reconciler.Emulator.Traffic;

/// <summary>Every request in the order of arrival. Safe for concurrent use.</summary>
public sealed class WireLog
{
    private readonly Lock _gate = new();
    private List<WireEntry> _entries = [];

    internal WireLog()
    {
    }

    /// <summary>A copy of what was logged so far.</summary>
    public IReadOnlyList<WireEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>How many requests there were.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Forgets all requests.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries = [];
        }
    }

    /// <summary>Logs a request; the returned action records the status of its answer.</summary>
    internal Action<int> Begin(string method, string path)
    {
        lock (_gate)
        {
            var (entries, index) = (_entries, _entries.Count);
            entries.Add(new WireEntry(method, path, Status: null));
            return status => SetStatus(entries, index, status);
        }
    }

    private void SetStatus(List<WireEntry> entries, int index, int status)
    {
        lock (_gate)
        {
            entries[index] = entries[index] with { Status = status };
        }
    }
}
