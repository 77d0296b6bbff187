namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>A publish by somebody else than the holder of the edit lock fails; it neither waits nor takes the lock over.</summary>
internal static class LockCheck
{
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate) =>
        candidate.Existing?.Lock is { } held && held.Holder != candidate.By
            ? [new PublishProblem($"The flow '{candidate.File.Name}' is locked by {held.Holder.Name}. (architect.flow.locked.by.user)")]
            : [];
}
