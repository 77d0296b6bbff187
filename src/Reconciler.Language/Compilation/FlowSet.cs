using Reconciler.Language.Flows;
using Reconciler.Language.Project.Manifests;

namespace Reconciler.Language.Compilation;

/// <summary>All manifests and flows of a project, for rules that compare flows with each other.</summary>
/// <param name="manifests">Every manifest that could be read.</param>
/// <param name="flows">Every flow that could be compiled, in the order of the files.</param>
/// <param name="isComplete">False when a manifest could not be read: then a flow that seems to be missing may be in that one.</param>
public sealed class FlowSet(IReadOnlyList<Manifest> manifests, IReadOnlyList<CompiledFlow> flows, bool isComplete = true)
{
    private readonly Dictionary<string, CompiledFlow> _shared = flows
        .Where(flow => flow.Document.Key.Type == FlowTypes.CommonModule)
        .DistinctBy(flow => flow.Document.Key)
        .ToDictionary(flow => flow.Document.Key.Name, StringComparer.Ordinal);

    /// <summary>False when a manifest could not be read: then a flow that seems to be missing may be in that one.</summary>
    public bool IsComplete => isComplete;

    /// <summary>Every manifest that could be read.</summary>
    public IReadOnlyList<Manifest> Manifests => manifests;

    /// <summary>Every flow that could be compiled, in the order of the files.</summary>
    public IReadOnlyList<CompiledFlow> Flows => flows;

    /// <summary>The names of all shared flows that have a manifest, whether or not it could be compiled.</summary>
    public IEnumerable<string> SharedFlowNames { get; } = manifests
        .Where(manifest => manifest.Kind == ManifestKind.SharedFlow)
        .Select(manifest => manifest.Name)
        .Concat(flows.Where(flow => flow.Document.Key.Type == FlowTypes.CommonModule).Select(flow => flow.Document.Key.Name))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The compiled shared flow of a name; null when there is none.</summary>
    public CompiledFlow? SharedFlow(string name) => _shared.GetValueOrDefault(name);
}
