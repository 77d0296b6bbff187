namespace Reconciler.Pipelines.Running;

/// <summary>How a job ended.</summary>
/// <param name="HasFailed">True when a step failed.</param>
/// <param name="WasSkipped">True when its condition did not hold.</param>
/// <param name="Text">Everything that its steps printed.</param>
internal sealed record JobResult(bool HasFailed, bool WasSkipped, string Text)
{
    /// <summary>True when it ran and every step succeeded.</summary>
    public bool IsGreen => !HasFailed && !WasSkipped;

    public override string ToString() => $"failed: {HasFailed}, skipped: {WasSkipped}\n{Text}";
}
