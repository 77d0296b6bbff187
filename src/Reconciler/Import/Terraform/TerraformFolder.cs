using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;

namespace Reconciler.Import.Terraform;

/// <summary>What the files of a Terraform configuration say about flows. The folders below it are modules of their own.</summary>
/// <param name="Path">Absolute path of the folder.</param>
/// <param name="Flows">The flows, in the order of the files.</param>
/// <param name="Defaults">The default of each variable that has a literal one.</param>
internal sealed record TerraformFolder(string Path, IReadOnlyList<TerraformFlow> Flows, IReadOnlyDictionary<string, string> Defaults)
{
    private const string Resource = "genesyscloud_flow";

    /// <summary>Reads a folder.</summary>
    /// <param name="path">Absolute path of the folder.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    public static async Task<TerraformFolder> ReadAsync(string path, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.tf").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.NoTerraform(path));
        }

        var flows = new List<TerraformFlow>();
        var defaults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = System.IO.Path.GetFileName(file);
            foreach (var block in await ReadAsync(file, name, diagnostics, cancellationToken))
            {
                if (block is { Type: "resource", Labels: [Resource, var label] })
                {
                    flows.Add(new TerraformFlow($"{Resource}.{label}", $"{name}:{block.Line}", block.Attributes, new[] { "count", "for_each" }.FirstOrDefault(block.Attributes.ContainsKey)));
                }
                else if (block is { Type: "variable", Labels: [var variable] } && block.Attributes.GetValueOrDefault("default") is HclText { Literal: { } value })
                {
                    defaults[variable] = value;
                }
            }
        }

        return new TerraformFolder(path, flows, defaults);
    }

    private static async Task<IReadOnlyList<HclBlock>> ReadAsync(string file, string name, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (await SourceReader.ReadAsync(file, name, diagnostics, cancellationToken) is not { } source)
        {
            return [];
        }

        try
        {
            return HclReader.Read(source.Text);
        }
        catch (HclException exception)
        {
            diagnostics.Add(DiagnosticCatalog.UnreadableTerraform(new SourcePosition(source, exception.Line, 1), exception.Message));
            return [];
        }
    }
}

/// <summary>A resource <c>genesyscloud_flow</c> of a Terraform configuration.</summary>
/// <param name="Address">Its address, as <c>genesyscloud_flow.sales</c>.</param>
/// <param name="Place">Where it is written: file and line.</param>
/// <param name="Repeats">The argument that makes several flows of it; null for one flow.</param>
internal sealed record TerraformFlow(string Address, string Place, IReadOnlyDictionary<string, HclValue> Attributes, string? Repeats);
