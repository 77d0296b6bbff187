using System.Collections.Immutable;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.State;

/// <summary>Anything of the org that flows name and that is no flow: a queue, a division, a prompt …</summary>
internal sealed record NamedThing(string Id, ReferenceKind Kind, string Name)
{
    /// <summary>The category of a data action.</summary>
    public string? Category { get; init; }

    /// <summary>The id of its division; null for a kind that has none.</summary>
    public string? DivisionId { get; init; }

    /// <summary>The flows that a queue or an emergency group uses.</summary>
    public ImmutableArray<string> FlowIds { get => field.IsDefault ? [] : field; init; }
}
