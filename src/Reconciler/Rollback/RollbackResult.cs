using Reconciler.Applying;
using Reconciler.Planning;

namespace Reconciler.Rollback;

/// <summary>The rollback of a failed run, as far as it came.</summary>
/// <param name="Plan">What was to be done; its notes say what of the run is left as it is.</param>
/// <param name="Result">What was done.</param>
public sealed record RollbackResult(Plan Plan, ApplyResult Result)
{
    /// <summary>True when the org is as before the run: every flow has its former content, and nothing else is left of the run.</summary>
    public bool IsAsBefore => Result.IsComplete && Plan.Notes.Count == 0;
}
