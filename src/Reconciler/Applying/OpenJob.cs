namespace Reconciler.Applying;

/// <summary>A job of a former run whose end is not known.</summary>
/// <param name="Id">The job.</param>
/// <param name="Flow">The flow, as <c>type/name</c>.</param>
/// <param name="Action">What the run's plan did to the flow.</param>
/// <param name="Since">When it was registered.</param>
/// <param name="IsUploaded">True when the org confirmed that it has the flow's content; false when nobody knows.</param>
internal sealed record OpenJob(string Id, string? Flow, string? Action, DateTimeOffset Since, bool IsUploaded)
{
    /// <summary>The flow's name, to show.</summary>
    public string FlowName => Flow is null ? "?" : Flow[(Flow.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
