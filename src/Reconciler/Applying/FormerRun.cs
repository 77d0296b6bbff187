namespace Reconciler.Applying;

/// <summary>What the journal of a former run says.</summary>
/// <param name="Path">The journal.</param>
/// <param name="Began">When the run began; null where that cannot be read.</param>
/// <param name="Jobs">The jobs whose end the journal does not know.</param>
/// <param name="IsDamaged">True when a line within it, or the first one, cannot be read.</param>
internal sealed record FormerRun(string Path, DateTimeOffset? Began, IReadOnlyList<OpenJob> Jobs, bool IsDamaged);
