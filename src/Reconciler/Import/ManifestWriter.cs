using System.Text.RegularExpressions;
using Reconciler.Import.Extraction;
using Reconciler.Language.Compilation.Decompilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Import;

/// <summary>Writes manifests of live flows. Not every flow can be said in a manifest: whoever calls this compiles the text and compares.</summary>
internal static partial class ManifestWriter
{
    /// <summary>A manifest with steps; null for a type of flow that has no steps form.</summary>
    /// <param name="flow">The flow as exported.</param>
    /// <param name="path">Where the manifest is to lie.</param>
    /// <param name="isProtected">True to protect it from being deleted.</param>
    /// <param name="defaultLanguage">The project's default language, which the manifest need not name.</param>
    /// <param name="extracting">Puts variables into it; null to write the values themselves.</param>
    public static ManifestTexts? Steps(FlowDocument flow, string path, bool isProtected, string defaultLanguage, ExtractingTexts? extracting)
    {
        if (FlowDecompiler.Spec(flow, defaultLanguage) is not { } spec)
        {
            return null;
        }

        var metadata = Metadata(flow, isProtected).Add("description", flow.Description).Add("division", flow.Division).Build();
        return new ManifestTexts(path, Document(flow.Key, metadata, extracting?.Extract(spec) ?? spec, extracting as IScalarTexts ?? new EscapedTexts()), Archy: null);
    }

    /// <summary>A manifest that names the export, unchanged, as its Archy file, and states the contract of a shared flow.</summary>
    /// <param name="flow">The flow as exported.</param>
    /// <param name="export">The text of the export.</param>
    /// <param name="path">Where the manifest is to lie.</param>
    /// <param name="isProtected">True to protect it from being deleted.</param>
    public static ManifestTexts Archy(FlowDocument flow, string export, string path, bool isProtected)
    {
        var archy = new MapBuilder(default)
            .Add("file", Path.GetFileName(ManifestPaths.ArchyBeside(path)))
            .Add("substitutions", Itself(export));
        var spec = new MapBuilder(default).Add("archy", archy.Build()).Add("contract", ContractOf(flow)).Build();
        return new ManifestTexts(path, Document(flow.Key, Metadata(flow, isProtected).Build(), spec, new EscapedTexts()), export);
    }

    // What stands in braces in a flow of the org is text of the flow: each stands for itself.
    private static MapNode? Itself(string export)
    {
        var values = new MapBuilder(default);
        foreach (var placeholder in Placeholder().Matches(export).DistinctBy(match => match.Groups["key"].Value))
        {
            values.Add(placeholder.Groups["key"].Value, placeholder.Value);
        }

        return values.BuildUnlessEmpty();
    }

    private static MapNode? ContractOf(FlowDocument flow) => flow.Key.Type == FlowTypes.CommonModule
        ? new MapBuilder(default)
            .Add("inputs", Parameters(flow.Contract.Inputs))
            .Add("outputs", Parameters(flow.Contract.Outputs))
            .BuildUnlessEmpty()
        : null;

    private static MapNode? Parameters(IReadOnlyList<ContractParameter> parameters)
        => parameters.Aggregate(new MapBuilder(default), (map, parameter) => map.Add(parameter.Name, parameter.Type)).BuildUnlessEmpty();

    private static MapBuilder Metadata(FlowDocument flow, bool isProtected)
    {
        var metadata = new MapBuilder(default).Add("name", flow.Key.Name);
        return isProtected ? metadata.Add("protect", true) : metadata;
    }

    /// <summary>The text of a manifest.</summary>
    /// <param name="flow">The flow that it describes.</param>
    /// <param name="texts">How values are written.</param>
    internal static string Document(FlowKey flow, MapNode metadata, MapNode spec, IScalarTexts texts)
    {
        var kind = flow.Type switch
        {
            FlowTypes.CommonModule => ManifestKind.SharedFlow,
            FlowTypes.InboundCall => ManifestKind.CallFlow,
            _ => ManifestKind.Flow,
        };
        var document = new MapBuilder(default).Add("apiVersion", Manifest.ApiVersion).Add("kind", $"{kind}").Add("metadata", metadata).Add("spec", spec).Build();
        return new NodeWriter(BlockStyle.Fresh, texts, copy: null).Document(document);
    }

    [GeneratedRegex(@"\{\{ *(?<key>[A-Za-z0-9_.-]+) *\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
