using Reconciler.Language.Flows;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Schemas;

namespace Reconciler.Language.Compilation;

/// <summary>All flows of a project, for rules that look across them.</summary>
/// <param name="manifests">Every manifest that could be read.</param>
/// <param name="flows">Every manifest that could be compiled.</param>
/// <param name="isComplete">False when a manifest could not be read: then nothing can be said of what seems to be missing.</param>
public sealed class FlowSet(IReadOnlyList<Manifest> manifests, IReadOnlyList<CompiledFlow> flows, bool isComplete = true)
{
    private readonly Dictionary<string, CompiledFlow> _shared = flows
        .Where(flow => flow.Document.Key.Type == FlowTypes.CommonModule)
        .DistinctBy(flow => flow.Document.Key)
        .ToDictionary(flow => flow.Document.Key.Name, StringComparer.Ordinal);

    /// <summary>False when a manifest could not be read: then nothing can be said of what seems to be missing.</summary>
    public bool IsComplete => isComplete;

    /// <summary>Every manifest that could be read.</summary>
    public IReadOnlyList<Manifest> Manifests => manifests;

    /// <summary>Every manifest that could be compiled, in the order of the files.</summary>
    public IReadOnlyList<CompiledFlow> Flows => flows;

    /// <summary>The names of the shared flows that manifests describe, whether or not they compile.</summary>
    public IEnumerable<string> SharedFlowNames { get; } = manifests
        .Where(manifest => manifest.Kind == ManifestKind.SharedFlow)
        .Select(manifest => manifest.Name)
        .Concat(flows.Where(flow => flow.Document.Key.Type == FlowTypes.CommonModule).Select(flow => flow.Document.Key.Name))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The compiled shared flow of a name, or null.</summary>
    public CompiledFlow? SharedFlow(string name) => _shared.GetValueOrDefault(name);
}
