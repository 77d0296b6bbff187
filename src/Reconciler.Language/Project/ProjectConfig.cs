using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project.Pins;

namespace Reconciler.Language.Project;

/// <summary>What <c>reconciler.yaml</c> says, for the chosen environment.</summary>
public sealed record ProjectConfig
{
    /// <summary>The file's name in the project's root folder.</summary>
    public const string FileName = "reconciler.yaml";

    /// <summary>The folder in the project's root that runs keep their own files in; Git ignores it.</summary>
    public const string StateFolder = ".reconciler";

    /// <summary>The project's name: what the ownership marker on each flow carries.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute path of the folder that <c>reconciler.yaml</c> lies in. No manifest may reach out of it.</summary>
    public required string Root { get; init; }

    /// <summary>Globs of the manifest files, relative to <see cref="Root"/>.</summary>
    public required IReadOnlyList<string> Manifests { get; init; }

    /// <summary>Where the globs are written.</summary>
    public SourcePosition ManifestsPosition { get; init; }

    /// <summary>The chosen environment; null when the file declares none (then only <c>validate</c> works).</summary>
    public EnvironmentConfig? Environment { get; init; }

    /// <summary>The language of flows that name none.</summary>
    public string DefaultLanguage { get; init; } = "en-us";

    /// <summary>Other severities of diagnostics.</summary>
    public DiagnosticPolicy Diagnostics { get; init; } = DiagnosticPolicy.Default;

    /// <summary>Differences and kinds of drift that are left alone.</summary>
    public IReadOnlyList<IgnoreRule> Ignore { get; init; } = [];

    /// <summary>How much one apply may touch before somebody has to say so.</summary>
    public Guardrails Guardrails { get; init; } = Guardrails.Default;

    /// <summary>The values of <c>${var.…}</c> and <c>${env.…}</c>.</summary>
    public required VariableSet Variables { get; init; }

    /// <summary>Every declared variable with its value and where that comes from.</summary>
    public IReadOnlyList<VariableValue> Values { get; init; } = [];

    /// <summary>The flows that the project took over without publishing them.</summary>
    public PinSet Pins { get; init; } = PinSet.None;

    /// <summary>Every secret that was read: mask them in whatever is shown or written.</summary>
    public required SecretSet Secrets { get; init; }
}
