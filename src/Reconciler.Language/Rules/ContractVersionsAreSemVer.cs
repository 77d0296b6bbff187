using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A contract's version can be compared. One that cannot, such as <c>01.2.0</c>, would switch the demands on it off without a word.</summary>
internal sealed class ContractVersionsAreSemVer : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from flow in flows.Flows
        let version = flow.Manifest.Spec.Map("contract")?.Scalar("version")
        where version is not null && ContractVersion.Parse(version.Text) is null
        select DiagnosticCatalog.InvalidContractVersion(version.Position, version.Text);
}
