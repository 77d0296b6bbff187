using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;

namespace Reconciler.Language.Compilation;

/// <summary>What <c>validate</c> found: the ground of a plan.</summary>
/// <param name="Project">The project; null when there is none or it cannot be read.</param>
/// <param name="Flows">The compiled flows, in the order of the files.</param>
/// <param name="Diagnostics">Everything that is wrong or doubtful.</param>
public sealed record ValidationResult(ProjectConfig? Project, IReadOnlyList<CompiledFlow> Flows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when there is an error: then nothing may be sent to an org.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
