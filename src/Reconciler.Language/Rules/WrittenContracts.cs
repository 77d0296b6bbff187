using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Rules;

/// <summary>A contract that a manifest writes has a version that can be compared, and agrees with the variables of an Archy body.</summary>
internal sealed class WrittenContracts : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => [.. Disagreements(flows), .. Versions(flows)];

    private static IEnumerable<Diagnostic> Disagreements(FlowSet flows) =>
        from flow in flows.Flows
        where flow.Manifest.HasArchyBody
        let written = ContractReader.FromManifest(flow.Manifest.Spec)
        where written is not null
        from diagnostic in Compare("input", written.Inputs, flow.Document.Contract.Inputs, flow)
            .Concat(Compare("output", written.Outputs, flow.Document.Contract.Outputs, flow))
        select diagnostic;

    // A version such as 01.2.0 would switch off, without a word, the check that it grows with the changes.
    private static IEnumerable<Diagnostic> Versions(FlowSet flows) =>
        from flow in flows.Flows
        let version = flow.WrittenContractVersion
        where version is not null && ContractVersion.Parse(version.Text) is null
        select DiagnosticCatalog.InvalidContractVersion(version.Position, version.Text);

    private static IEnumerable<Diagnostic> Compare(
        string direction, IReadOnlyList<ContractParameter> written, IReadOnlyList<ContractParameter> archy, CompiledFlow flow)
    {
        foreach (var parameter in written)
        {
            var actual = archy.FirstOrDefault(a => a.Name == parameter.Name);
            if (actual is null)
            {
                yield return DiagnosticCatalog.ContractDisagrees(parameter.Position, $"the file has no {direction} '{parameter.Name}'", default);
            }
            else if (actual.Type != parameter.Type)
            {
                yield return DiagnosticCatalog.ContractDisagrees(
                    parameter.Position, $"the {direction} '{parameter.Name}' is {parameter.Type} here and {actual.Type} there", actual.Position);
            }
        }

        foreach (var extra in archy.Where(a => written.All(w => w.Name != a.Name)))
        {
            yield return DiagnosticCatalog.ContractDisagrees(
                flow.Manifest.Spec["contract"]!.Position, $"the {direction} '{extra.Name}' of the file is missing", extra.Position);
        }
    }
}
