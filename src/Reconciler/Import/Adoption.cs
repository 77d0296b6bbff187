using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Project.Pins;

namespace Reconciler.Import;

/// <summary>A flow of the org that is to become the project's without a publish.</summary>
/// <param name="Desired">The flow as its manifest describes it.</param>
/// <param name="Changes">What the manifest changes of what the org has; empty when the two mean the same.</param>
/// <param name="Pin">The pin that makes it the project's.</param>
public sealed record Adoption(CompiledFlow Desired, IReadOnlyList<Change> Changes, Pin Pin);
