using System.Collections.Concurrent;

namespace Reconciler.Language.Diagnostics;

/// <summary>Collects the diagnostics of a run; safe for concurrent use. <see cref="Sorted"/> gives them in an order that does not depend on timing.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _all = new();

    /// <summary>True when at least one error was added.</summary>
    public bool HasErrors => _all.HasErrors();

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic) => _all.Enqueue(diagnostic);

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them by place, then code, then message; the same one twice is shown once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. _all
            .DistinctBy(d => (d.Code, d.Position, d.Message))
            .OrderBy(d => d.Position)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
