using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>A manifest with the flow that it compiles to.</summary>
/// <param name="IsSound">False when the compiler found errors: rules may still look at the flow, but it must not be sent.</param>
public sealed record CompiledFlow(Manifest Manifest, FlowDocument Document, bool IsSound)
{
    /// <summary>The contract that callers must fit: the one that the manifest writes, else the inputs and outputs among the Archy variables.</summary>
    public Contract Contract { get; } = ContractReader.FromManifest(Manifest.Spec) ?? Document.Contract;

    /// <summary>The version of the contract as written; null when the manifest gives none.</summary>
    public string? ContractVersion => Manifest.Spec.Map("contract")?.Text("version");

    /// <summary>The scalar that holds <see cref="ContractVersion"/>, for its place in the file; null when the manifest gives none.</summary>
    internal ScalarNode? WrittenContractVersion => Manifest.Spec.Map("contract")?.Scalar("version");

    /// <inheritdoc/>
    public override string ToString() => Document.Key.ToString();
}
