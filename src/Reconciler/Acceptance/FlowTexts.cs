using Reconciler.Editing;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Acceptance;

/// <summary>The texts that describe one flow: its manifest's file, and the Archy file that it names.</summary>
internal sealed class FlowTexts
{
    // In both kinds of files the parts of a flow are the entries below the key below the root.
    private const int TopParts = 2;

    private readonly ProjectConfig _project;
    private readonly int _index;

    private FlowTexts(Manifest manifest, int index, SourceFile? archy, ProjectConfig project)
    {
        (Manifest, _index, Archy, _project) = (manifest, index, archy, project);
        Document = new PlacedDocument(EditableText.Of(manifest.File.Text), manifest.Document, index);
        Values = new InterpolatedTexts(project.Variables);
        if (archy is not null)
        {
            var ignored = new DiagnosticBag();
            var filled = Substitution.Apply(archy, archy.Path, manifest.Spec.Map("archy")!.Map("substitutions"), ignored)!;
            var root = YamlReader.Read(archy, filled.Text, filled.OriginalColumn, ignored)[0];
            ArchyDocument = new PlacedDocument(EditableText.Of(archy.Text, filled), root, 0);
        }
    }

    /// <summary>The manifest as it was compiled.</summary>
    public Manifest Manifest { get; }

    /// <summary>The Archy file; null for a flow of steps.</summary>
    public SourceFile? Archy { get; }

    /// <summary>The manifest's document in its text.</summary>
    public PlacedDocument Document { get; }

    /// <summary>The Archy file's document in its text, placeholders filled; null for a flow of steps.</summary>
    public PlacedDocument? ArchyDocument { get; }

    /// <summary>How values are written into the manifest.</summary>
    public IScalarTexts Values { get; }

    /// <summary>Reads the texts of a flow that was compiled; null when a file is no longer what was compiled.</summary>
    public static async Task<FlowTexts?> ReadAsync(CompiledFlow flow, ProjectConfig project, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var manifest = flow.Manifest;
        var index = YamlReader.Read(manifest.File, diagnostics).TakeWhile(document => document.Position != manifest.Document.Position).Count();
        var archy = manifest.HasArchyBody ? await ArchyBody.FileAsync(manifest, project, diagnostics, cancellationToken) : null;
        if (manifest.HasArchyBody && (archy is null || ArchyBody.Read(manifest, archy, diagnostics)?.Hash != flow.Document.Hash))
        {
            return null;
        }

        return new FlowTexts(manifest, index, archy, project);
    }

    /// <summary>The edits that give the texts other trees, by file; none for a file that stays as it is.</summary>
    /// <param name="manifest">The tree that the manifest's document is to have.</param>
    /// <param name="archy">The tree that the Archy file is to have; null for a flow of steps.</param>
    /// <param name="reach">How much may be written anew.</param>
    public IReadOnlyList<FileEdits> Edits(MapNode manifest, Node? archy, AcceptReach reach)
    {
        var deepest = reach == AcceptReach.Parts ? int.MaxValue : TopParts;
        var files = new List<FileEdits>();
        Add(files, Manifest.File, Document, manifest, Values, deepest);
        if (archy is not null)
        {
            Add(files, Archy!, ArchyDocument!, archy, new PlainTexts(), deepest);
        }

        return files;
    }

    /// <summary>The flow that edited texts describe; null when they describe none without mistakes.</summary>
    public FlowDocument? Compile(IReadOnlyList<FileEdits> edits)
    {
        var diagnostics = new DiagnosticBag();
        if (TextOf(Manifest.File, edits) is not { } text || (Archy is null ? "" : TextOf(Archy, edits)) is not { } archyText)
        {
            return null;
        }

        var file = new SourceFile(Manifest.File.Path, text);
        var documents = YamlReader.Read(file, diagnostics);
        if (_index >= documents.Count || ManifestReader.Read(Interpolation.Apply(documents[_index], _project.Variables, diagnostics), file, diagnostics) is not { } manifest)
        {
            return null;
        }

        var flow = Archy is null
            ? StepsBody.Compile(manifest, _project, diagnostics)
            : ArchyBody.Read(manifest, new SourceFile(Archy.Path, archyText), diagnostics);
        return diagnostics.HasErrors ? null : flow;
    }

    private static string? TextOf(SourceFile file, IReadOnlyList<FileEdits> edits)
        => edits.FirstOrDefault(edit => edit.Path == file.Path) is { } found ? found.After : file.Text;

    private static void Add(List<FileEdits> files, SourceFile file, PlacedDocument document, Node target, IScalarTexts values, int deepest)
    {
        var edits = TreePatch.Between(document, target, values, deepest);
        if (edits.Count > 0)
        {
            files.Add(new FileEdits(file.Path, file.Text, edits));
        }
    }
}
