namespace Reconciler.Emulator.Jobs;

/// <summary>Enum of the API's job models, by the same names.</summary>
internal enum JobStatus
{
    Registered,
    Started,
    Success,
    Failure,
}
