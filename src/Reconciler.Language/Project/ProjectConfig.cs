using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Project.Pins;

namespace Reconciler.Language.Project;

/// <summary>A project as <c>reconciler.yaml</c> describes it, for the chosen environment.</summary>
public sealed record ProjectConfig
{
    /// <summary>The file's name in the project's root folder.</summary>
    public const string FileName = "reconciler.yaml";

    /// <summary>The folder in the project's root in which runs keep journals, locks and caches; Git ignores it.</summary>
    public const string StateFolder = ".reconciler";

    /// <summary>The project's name, which the ownership marker in each flow's description carries.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute path of the folder that <c>reconciler.yaml</c> lies in. No manifest may reach out of it.</summary>
    public required string Root { get; init; }

    /// <summary>Globs of the manifest files, relative to <see cref="Root"/>.</summary>
    public required IReadOnlyList<string> Manifests { get; init; }

    /// <summary>Where the globs are written; the start of the file when they are the default ones.</summary>
    public SourcePosition ManifestsPosition { get; init; }

    /// <summary>The chosen environment; null when the file declares none (then only <c>validate</c> works).</summary>
    public EnvironmentConfig? Environment { get; init; }

    /// <summary>The language of flows whose manifest names none.</summary>
    public string DefaultLanguage { get; init; } = "en-us";

    /// <summary>The severities that the project gives to diagnostics, in place of their usual ones.</summary>
    public DiagnosticPolicy Diagnostics { get; init; } = DiagnosticPolicy.Default;

    /// <summary>Which differences and kinds of drift the project leaves alone.</summary>
    public IReadOnlyList<IgnoreRule> Ignore { get; init; } = [];

    /// <summary>How many flows one apply may change before the user has to confirm it.</summary>
    public Guardrails Guardrails { get; init; } = Guardrails.Default;

    /// <summary>The values of <c>${var.…}</c> and <c>${env.…}</c>.</summary>
    public required VariableSet Variables { get; init; }

    /// <summary>Every declared variable with its value and the source of the value, in the order of the declarations.</summary>
    public IReadOnlyList<VariableValue> Values { get; init; } = [];

    /// <summary>The flows that the project has adopted without publishing them.</summary>
    public PinSet Pins { get; init; } = PinSet.None;

    /// <summary>Every secret that was read. Mask them in everything that is shown or written.</summary>
    public required SecretSet Secrets { get; init; }
}

/// <summary>One entry of <c>ignore</c> in <c>reconciler.yaml</c>: differences or kinds of drift that are left alone.</summary>
/// <param name="Flow">The flows that the rule is about: a glob on the name.</param>
/// <param name="Path">The differences that are left alone: a glob on the path as reports show it; null for a rule about kinds of drift.</param>
/// <param name="Kinds">The kinds of drift that are left alone; empty means every kind, for a rule without <paramref name="Path"/>.</param>
/// <param name="Reason">The reason that the user gives. Never empty.</param>
/// <param name="Position">Where it is written.</param>
public sealed record IgnoreRule(Glob Flow, Glob? Path, IReadOnlyList<string> Kinds, string Reason, SourcePosition Position);
