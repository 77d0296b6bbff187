using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Import.Terraform;

/// <summary>Writes manifests for the flows of a Terraform configuration: the same Archy files, filled in by the same substitutions.</summary>
/// <param name="project">The project that the manifests are for.</param>
/// <param name="flows">The flows that its manifests describe already.</param>
/// <param name="folder">Where the manifests are to lie, relative to the project's root.</param>
internal sealed class TerraformImporter(ProjectConfig project, IReadOnlyList<CompiledFlow> flows, string folder)
{
    /// <summary>Writes the manifests. Files that are there already are left alone.</summary>
    /// <param name="configuration">Absolute path of the configuration's folder.</param>
    /// <param name="cancellationToken">Cancels reading, and writing between two files.</param>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public async Task<TerraformResult> ImportAsync(string configuration, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var files = new ManifestFolder(project);
        if (files.Check(folder) is { } noFolder)
        {
            return new TerraformResult([], [], [], [noFolder]);
        }

        var read = await TerraformFolder.ReadAsync(configuration, diagnostics, cancellationToken);
        var texts = new TerraformTexts(read);
        var drafts = new List<(TerraformFlow Flow, FlowKey? Key, SourceFile? Archy, string? Why)>();
        foreach (var flow in read.Flows)
        {
            drafts.Add(await ReadAsync(flow, texts, cancellationToken));
        }

        var paths = new ManifestPaths(folder, drafts.Select(draft => draft.Key).OfType<FlowKey>().Distinct());
        var written = new List<(string, string)>();
        var left = new List<(string, string, string)>();
        foreach (var (flow, key, archy, why) in drafts)
        {
            var reason = why ?? Taken(key!.Value);
            var path = key is { } known ? paths.Of(known) : "";
            reason ??= await files.WriteAsync(Texts(flow, key!.Value, archy!, path, texts), cancellationToken) is { } taken ? $"there is a file '{taken}' already" : null;
            if (reason is null)
            {
                written.Add((flow.Address, path));
            }
            else
            {
                left.Add((flow.Address, flow.Place, reason));
            }
        }

        return new TerraformResult(written, left, texts.Variables, diagnostics.Sorted());
    }

    private string? Taken(FlowKey key) => flows.FirstOrDefault(flow => flow.Document.Key == key) is { } described ? $"'{described.Manifest.File.Path}' describes that flow already" : null;

    private static async Task<(TerraformFlow, FlowKey?, SourceFile?, string?)> ReadAsync(TerraformFlow flow, TerraformTexts texts, CancellationToken cancellationToken)
    {
        if (flow.Repeats is { } repeats)
        {
            return (flow, null, null, $"'{repeats}' makes several flows of it; write a manifest for each");
        }

        if (texts.ForPath(flow.Attributes.GetValueOrDefault("filepath")) is not { } path)
        {
            return (flow, null, null, "its 'filepath' is no plain text, and only Terraform can compute it; write the manifest by hand");
        }

        var substitutions = flow.Attributes.GetValueOrDefault("substitutions");
        if (substitutions is not (null or HclMap) || (substitutions as HclMap)?.Entries.FirstOrDefault(entry => texts.ForManifest(entry.Value) is null) is { Key: not null })
        {
            return (flow, null, null, "its 'substitutions' are computed by Terraform; write the manifest by hand");
        }

        var diagnostics = new DiagnosticBag();
        if (await SourceReader.ReadAsync(path, Path.GetFileName(path), diagnostics, cancellationToken) is not { } file)
        {
            return (flow, null, null, $"its file '{path}' cannot be read");
        }

        return Identify(file, Substitutions(flow, texts), diagnostics) is { } key
            ? (flow, key, file, null)
            : (flow, null, null, diagnostics.Sorted().Select(diagnostic => $"{Path.GetFileName(path)}: {diagnostic.Message.TrimEnd('.')}").FirstOrDefault() ?? "its file holds no flow");
    }

    private static FlowKey? Identify(SourceFile file, MapNode? substitutions, DiagnosticBag diagnostics)
        => Substitution.Apply(file, file.Path, substitutions, diagnostics) is { } filled
            && YamlReader.Read(file, filled.Text, filled.OriginalColumn, diagnostics) is [var root]
            && ArchyDocument.Identify(root, diagnostics) is { } flow
            && !diagnostics.HasErrors
            ? flow.Key
            : null;

    private static MapNode? Substitutions(TerraformFlow flow, TerraformTexts texts) => (flow.Attributes.GetValueOrDefault("substitutions") as HclMap)?.Entries
        .Aggregate(new MapBuilder(default), (map, entry) => map.Add(entry.Key, texts.ForManifest(entry.Value)))
        .BuildUnlessEmpty();

    private static ManifestTexts Texts(TerraformFlow flow, FlowKey key, SourceFile archy, string path, TerraformTexts texts)
    {
        var body = new MapBuilder(default)
            .Add("file", Path.GetFileName(ManifestPaths.ArchyBeside(path)))
            .Add("substitutions", Substitutions(flow, texts))
            .Build();
        return new ManifestTexts(path, ManifestWriter.Document(key, MapBuilder.Of("name", key.Name, default), MapBuilder.Of("archy", body), new PlainTexts()), archy.Text);
    }
}
