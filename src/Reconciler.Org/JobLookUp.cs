namespace Reconciler.Org;

/// <summary>A look-up behind a message of a job (API model <c>ArchitectJobMessageDetail</c>). Its bodies are never read: they are unredacted.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, without server and query.</param>
/// <param name="Status">The HTTP status, or the error that came instead of an answer; null where the server says neither.</param>
/// <param name="CorrelationId">What to give to Genesys support.</param>
public sealed record JobLookUp(string? Method, string Path, string? Status, string? CorrelationId)
{
    /// <summary>One line.</summary>
    public override string ToString()
        => $"{Method ?? "GET"} {Path}: {Status ?? "no answer"}{(CorrelationId is null ? "" : $" (correlation id {CorrelationId})")}";
}
