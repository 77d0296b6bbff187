namespace Reconciler.Scenarios.Crashing;

/// <summary>What a run that is killed has to do.</summary>
internal enum CrashChange
{
    /// <summary>Create every flow.</summary>
    Create,

    /// <summary>Publish changed shared flows, and their callers after them.</summary>
    Update,

    /// <summary>Rename a shared flow and a caller, bring the name to the callers, and delete a caller and then the shared flow that only it called.</summary>
    RenameAndDelete,
}
