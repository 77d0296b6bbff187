using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project.Manifests;

namespace Reconciler.Language.Compilation;

/// <summary>A manifest and the flow that it describes.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Document">The flow.</param>
/// <param name="IsSound">False when the compiler found errors: rules may still look at it, but it must not be sent.</param>
public sealed record CompiledFlow(Manifest Manifest, FlowDocument Document, bool IsSound)
{
    /// <summary>The contract to hold callers to: the written one, else the one that the Archy variables make.</summary>
    public Contract Contract { get; } = ContractReader.FromManifest(Manifest.Spec) ?? Document.Contract;

    /// <summary>The version of the contract, where the manifest gives one.</summary>
    public string? ContractVersion => Manifest.Spec.Map("contract")?.Text("version");

    /// <inheritdoc/>
    public override string ToString() => Document.Key.ToString();
}
