using System.Collections.Immutable;
using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.State;

/// <summary>One version of a flow; its content never changes, only whether it is the published one.</summary>
internal sealed record StoredVersion
{
    /// <summary>Such as <c>2.0</c>.</summary>
    public required string Id { get; init; }

    public required VersionKind Kind { get; init; }

    public required StoredIdentity Author { get; init; }

    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? CheckedIn { get; init; }

    public DateTimeOffset? Saved { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? PublishedEnd { get; init; }

    /// <summary>The flow as it was imported, to the letter.</summary>
    public required string Yaml { get; init; }

    public ImmutableArray<ContractVariable> Contract { get; init; } = [];

    public ImmutableArray<FlowLanguage> Languages { get; init; } = [];

    public ImmutableArray<string> CompatibleFlowTypes { get; init; } = [];

    public ImmutableArray<StoredReference> References { get; init; } = [];

    public ImmutableArray<ModuleSnapshot> Modules { get; init; } = [];
}

/// <summary>The action that made a version.</summary>
internal enum VersionKind
{
    Save,
    Checkin,
    Publish,
}

/// <summary>
/// A name in a flow file, with the id of the thing that had this name when the version was made. By that id an export finds the present
/// name.
/// </summary>
internal sealed record StoredReference(ReferenceKind Kind, string Name, string Id, string? Qualifier = null);

/// <summary>The copy of a common module in a version that calls it. A newer version of the module does not change it.</summary>
internal sealed record ModuleSnapshot(string FlowId, string Name, string Version, string ContentHash, string Yaml);
