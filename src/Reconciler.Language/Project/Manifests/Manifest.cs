using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project.Manifests;

/// <summary>One manifest: a YAML document that describes one flow, with the values of <c>${…}</c> filled in.</summary>
public sealed record Manifest
{
    /// <summary>The only <c>apiVersion</c> there is.</summary>
    public const string ApiVersion = "reconciler/v1";

    /// <summary>What the manifest describes.</summary>
    public required ManifestKind Kind { get; init; }

    /// <summary>The flow's name.</summary>
    public required string Name { get; init; }

    /// <summary>The whole document.</summary>
    public required MapNode Document { get; init; }

    /// <summary>The <c>metadata</c> map.</summary>
    public required MapNode Metadata { get; init; }

    /// <summary>The <c>spec</c> map.</summary>
    public required MapNode Spec { get; init; }

    /// <summary>The file that holds the manifest.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Where the name is written: what a diagnostic about the flow as a whole points to.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>True when the flow's body is an Archy file.</summary>
    public bool HasArchyBody => Spec["archy"] is not null;

    /// <summary>The name of the division that the flow is to be in; null leaves it where it is.</summary>
    public string? Division => Metadata.Text("division");

    /// <summary>The flow's description; null where the manifest gives none.</summary>
    public string? Description => Metadata.Text("description");

    /// <summary>True when the project may adopt a flow of the same type and name that the org already has.</summary>
    public bool Adopt => Metadata.IsTrue("adopt");

    /// <summary>True when the flow must not be deleted, even after the manifest is removed.</summary>
    public bool IsProtected => Metadata.IsTrue("protect");

    /// <summary>Names that the flow had before. A flow of the project that the org has under one of them is renamed, not created.</summary>
    public IEnumerable<string> FormerNames => Metadata.List("formerNames")?.Items.Select(name => $"{name}") ?? [];

    /// <summary>The labels, by which a command line can choose flows. They are never sent to the org.</summary>
    public IReadOnlyDictionary<string, string> Labels => Metadata.Map("labels")?.Entries.ToDictionary(entry => entry.Name, entry => $"{entry.Value}") ?? [];

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} '{Name}'";
}

/// <summary>The <c>kind</c> of a manifest.</summary>
public enum ManifestKind
{
    /// <summary>A flow that other flows invoke: Architect's common module.</summary>
    SharedFlow,

    /// <summary>An inbound call flow.</summary>
    CallFlow,

    /// <summary>A flow of any other type, from an Archy file.</summary>
    Flow,
}
