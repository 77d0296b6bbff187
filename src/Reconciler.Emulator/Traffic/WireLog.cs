namespace Reconciler.Emulator.Traffic;

/// <summary>The requests that reached the emulator, in the order of arrival. Safe for concurrent use.</summary>
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

/// <summary>One request that reached the emulator.</summary>
/// <param name="Path">The path with its query, without the signature of presigned addresses.</param>
/// <param name="Status">The status of the answer; 0 when the connection was dropped without one, null until there is an answer.</param>
public sealed record WireEntry(string Method, string Path, int? Status)
{
    /// <summary>Whether the request can change the org. Logging in, reading and exporting do not.</summary>
    public bool IsWrite =>
        Method is not ("GET" or "HEAD")
        && !Path.StartsWith("/oauth/", StringComparison.Ordinal)
        && !Path.StartsWith("/api/v2/flows/export/", StringComparison.Ordinal)
        && !Path.StartsWith("/api/v2/flows/validate/", StringComparison.Ordinal);
}
