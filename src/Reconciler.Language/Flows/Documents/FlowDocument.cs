using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Documents;

/// <summary>
/// A flow's content, in the one form that desired and live flows meet in. Compare documents by <see cref="Hash"/>, never by equality of instances.
/// </summary>
public sealed class FlowDocument
{
    private string? _contentHash;

    /// <summary>The flow's type and name.</summary>
    public required FlowKey Key { get; init; }

    /// <summary>The division that the document names; null when it names none.</summary>
    public string? Division { get; init; }

    /// <summary>The description, without the ownership marker; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>What stands below the flow type's key in Archy, complete: what an upload is written from.</summary>
    public required MapNode Body { get; init; }

    /// <summary>The canonical form of <see cref="Body"/> without name, division and description: what is compared.</summary>
    public required MapNode Canonical { get; init; }

    /// <summary>SHA-256 of type, name, description and canonical body, as lower-case hex. The division is compared apart from it.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of the canonical body alone, as lower-case hex: what does not change when somebody renames, describes or moves the flow.</summary>
    public string ContentHash => _contentHash ??= CanonicalHash.OfContent(Canonical);

    /// <summary>Inputs and outputs, from the variables' <c>isInput</c> and <c>isOutput</c>.</summary>
    public required Contract Contract { get; init; }

    /// <summary>Flow types that may invoke this shared flow; empty for other types.</summary>
    public IReadOnlyList<string> CallableFrom { get; init; } = [];

    /// <summary>Every place where the flow invokes a shared flow.</summary>
    public required IReadOnlyList<CallSite> CallSites { get; init; }

    /// <summary>Other flows that must exist when this one is published.</summary>
    public IReadOnlyList<FlowReference> Flows { get; init; } = [];

    /// <summary>Things of the org that the flow names.</summary>
    public IReadOnlyList<EntityReference> Entities { get; init; } = [];

    /// <summary>Where the flow is written.</summary>
    public SourcePosition Position { get; init; }

    /// <summary>The names of the shared flows that this flow invokes, each once, in order.</summary>
    public IEnumerable<string> SharedFlows => CallSites.Select(site => site.SharedFlow).Distinct(StringComparer.Ordinal);
}
