using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles manifests to flow documents. Nothing is read but the Archy files that manifests name.</summary>
public static class FlowCompiler
{
    /// <summary>Compiles one manifest.</summary>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="cancellationToken">Cancels reading of an Archy file.</param>
    /// <returns>The flow; null, with a diagnostic, when its body is so wrong that no document can be made of it.</returns>
    public static async Task<CompiledFlow?> CompileAsync(
        Manifest manifest, ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var hasSteps = new[] { "steps", "tasks", "menus", "startAt" }.Any(key => manifest.Spec[key] is not null);
        if (manifest.HasArchyBody == hasSteps)
        {
            diagnostics.Add(DiagnosticCatalog.NeedsOneBody(manifest.Position, manifest.Name));
            return null;
        }

        var own = new DiagnosticBag();
        var document = manifest.HasArchyBody
            ? await ArchyBody.ReadAsync(manifest, project, own, cancellationToken)
            : StepsBody.Compile(manifest, project, own);
        diagnostics.AddRange(own.Sorted());
        return document is null ? null : new CompiledFlow(manifest, document, IsSound: !own.HasErrors);
    }

    /// <summary>An Archy body with the name, description and division of the manifest in place of its own.</summary>
    internal static MapNode WithMetadata(MapNode body, Manifest manifest)
    {
        var own = new[] { ("name", manifest.Name), ("description", manifest.Description), ("division", manifest.Division) };
        var described = new MapBuilder(body.Position);
        foreach (var (key, text) in own)
        {
            var written = manifest.Metadata.Scalar(key);
            described.Add(key, text is null || written is null ? body[key] : ScalarNode.String(text, written.Position), written?.Position);
        }

        return described.AddRange(body.Entries.Where(entry => !own.Any(o => o.Item1 == entry.Name))).Build();
    }
}
