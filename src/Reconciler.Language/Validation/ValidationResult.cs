using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;

namespace Reconciler.Language.Validation;

/// <summary>The result of validating a project: what could be read and compiled of it, and everything that is wrong with it.</summary>
/// <param name="Project">The project; null when there is none or it cannot be read.</param>
/// <param name="Flows">The compiled flows, in the order of the files.</param>
/// <param name="Diagnostics">All errors, warnings and notes, sorted by place.</param>
public sealed record ValidationResult(ProjectConfig? Project, IReadOnlyList<CompiledFlow> Flows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when there is an error: then nothing may be sent to an org.</summary>
    public bool HasErrors => Diagnostics.HasErrors();

    /// <summary>The project and its flows when there is no error; null otherwise.</summary>
    public ValidProject? Valid => ValidProject.Of(this);
}

/// <summary>A project that was validated without errors. Only <see cref="ValidationResult.Valid"/> makes one, so whoever takes one need not check again.</summary>
public sealed record ValidProject
{
    private ValidProject(ProjectConfig config, IReadOnlyList<CompiledFlow> flows) => (Config, Flows) = (config, flows);

    /// <summary>The project.</summary>
    public ProjectConfig Config { get; }

    /// <summary>The compiled flows, in the order of the files.</summary>
    public IReadOnlyList<CompiledFlow> Flows { get; }

    /// <summary>The project and flows of a result without errors; null for a result with errors or without a project.</summary>
    internal static ValidProject? Of(ValidationResult result)
        => result is { Project: { } project, HasErrors: false } ? new ValidProject(project, result.Flows) : null;
}
