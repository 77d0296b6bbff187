using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles a manifest whose body is an Archy file (<c>spec.archy</c>).</summary>
internal static class ArchyBody
{
    /// <summary>Reads the Archy file that a manifest names, and compiles it.</summary>
    /// <returns>The flow; null, with a diagnostic, when the file cannot be read or is not the flow that the manifest describes.</returns>
    public static async Task<FlowDocument?> ReadAsync(
        Manifest manifest, ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
        => await FileAsync(manifest, project, diagnostics, cancellationToken) is { } file ? Read(manifest, file, diagnostics) : null;

    /// <summary>Reads the Archy file that a manifest names; null, with a diagnostic, when it cannot be read.</summary>
    public static async Task<SourceFile?> FileAsync(
        Manifest manifest, ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var written = manifest.Spec.Map("archy")!.Scalar("file")!;
        var folder = Path.GetDirectoryName(Path.Combine(project.Root, manifest.File.Path))!;
        if (ProjectPath.Resolve(project.Root, folder, written.Text, written.Position, diagnostics) is not { } path)
        {
            return null;
        }

        if (!File.Exists(path))
        {
            diagnostics.Add(DiagnosticCatalog.FileNotFound(written.Position, written.Text, $"the manifest's folder '{ProjectPath.Display(project.Root, folder)}'"));
            return null;
        }

        return await SourceReader.ReadAsync(path, ProjectPath.Display(project.Root, path), diagnostics, cancellationToken);
    }

    /// <summary>
    /// Compiles a manifest with the text of its Archy file, which need not be the one on disk; null, with a diagnostic, when it is not the flow that
    /// the manifest describes.
    /// </summary>
    public static FlowDocument? Read(Manifest manifest, SourceFile file, DiagnosticBag diagnostics)
    {
        var archy = manifest.Spec.Map("archy")!;
        return Read(manifest, file, archy.Text("file")!, archy.Map("substitutions"), diagnostics);
    }

    private static FlowDocument? Read(Manifest manifest, SourceFile file, string path, MapNode? substitutions, DiagnosticBag diagnostics)
    {
        var substituted = Substitution.Apply(file, path, substitutions, diagnostics);
        if (substituted is null || ReadOnlyDocument(file, substituted, diagnostics) is not { } root)
        {
            return null;
        }

        return ArchyDocument.Identify(root, diagnostics) is { } flow && Agrees(manifest, flow.Key, flow.Body, diagnostics)
            ? ArchyDocument.Make(flow.Key.Type, flow.Key.Name, FlowCompiler.WithMetadata(flow.Body, manifest))
            : null;
    }

    private static Node? ReadOnlyDocument(SourceFile file, SubstitutedText substituted, DiagnosticBag diagnostics)
    {
        var documents = YamlReader.Read(file, substituted.Text, substituted.OriginalColumn, diagnostics);
        if (documents.Count != 1 && !diagnostics.HasErrors)
        {
            diagnostics.Add(DiagnosticCatalog.ArchyNeedsOneFlow(documents.Count == 0 ? new SourcePosition(file, 1, 1) : documents[1].Position));
        }

        return documents.Count == 1 ? documents[0] : null;
    }

    private static bool Agrees(Manifest manifest, FlowKey found, MapNode body, DiagnosticBag diagnostics)
    {
        var expected = manifest.Kind switch
        {
            ManifestKind.SharedFlow => FlowTypes.CommonModule,
            ManifestKind.CallFlow => FlowTypes.InboundCall,
            _ => found.Type,
        };
        if (found.Type != expected)
        {
            diagnostics.Add(DiagnosticCatalog.ArchyOfOtherType(manifest.Position, manifest.Kind.ToString(), expected, found.Type));
            return false;
        }

        if (found.Name != manifest.Name)
        {
            diagnostics.Add(DiagnosticCatalog.ArchyOfOtherName(manifest.Position, manifest.Name, body.KeyOf("name")!.Position, found.Name));
            return false;
        }

        return true;
    }
}
