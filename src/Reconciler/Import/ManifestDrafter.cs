using Reconciler.Diff;
using Reconciler.Import.Extraction;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Import;

/// <summary>Makes manifests of live flows. Nothing is given out that was not compiled again and found to be the live flow. Pure.</summary>
/// <param name="project">The project that the manifests are for.</param>
/// <param name="variables">Names for what differs between orgs; null to write the values themselves.</param>
internal sealed class ManifestDrafter(ProjectConfig project, VariableExtraction? variables)
{
    private const int MostPaths = 3;

    /// <summary>The manifest of a flow; or why there can be none, as a clause.</summary>
    /// <param name="flow">The flow as exported.</param>
    /// <param name="export">The text of the export.</param>
    /// <param name="path">Where the manifest is to lie, relative to the project's root.</param>
    /// <param name="wished">The wished form.</param>
    /// <param name="isProtected">True to protect it from being deleted.</param>
    public (ManifestDraft? Draft, string? Refusal) Draft(FlowDocument flow, string export, string path, BodyForm wished, bool isProtected)
    {
        string? notSteps = null;
        if (wished == BodyForm.Steps && variables is not null && Extracted(flow, path, isProtected, variables) is { } extracted)
        {
            return Guarded(extracted);
        }

        if (wished == BodyForm.Steps && ManifestWriter.Steps(flow, path, isProtected, project.DefaultLanguage, extracting: null) is { } steps)
        {
            notSteps = Unfaithful(steps, flow, []);
            if (notSteps is null)
            {
                return Guarded(new ManifestDraft(steps, BodyForm.Steps, null));
            }
        }

        var archy = ManifestWriter.Archy(flow, export, path, isProtected);
        return Unfaithful(archy, flow, []) is { } reason
            ? (null, $"its export cannot be taken as it is: {reason}")
            : Guarded(new ManifestDraft(archy, BodyForm.Archy, notSteps));
    }

    // Null when there is nothing to extract, or when it would not be the same flow any more.
    private ManifestDraft? Extracted(FlowDocument flow, string path, bool isProtected, VariableExtraction names)
    {
        var texts = new ExtractingTexts(flow, names);
        return ManifestWriter.Steps(flow, path, isProtected, project.DefaultLanguage, texts) is { } steps && texts.Used.Count > 0 && Unfaithful(steps, flow, texts.Used) is null
            ? new ManifestDraft(steps, BodyForm.Steps, null) { Variables = texts.Used }
            : null;
    }

    private (ManifestDraft? Draft, string? Refusal) Guarded(ManifestDraft draft)
        => draft.Texts.Files.Any(file => project.Secrets.Mask(file.Text) != file.Text)
            ? (null, "it holds the value of an environment variable that is used as ${env.…}, and secrets are not written into files")
            : (draft, null);

    // The hash is that of type, name, description and canonical body.
    private string? Unfaithful(ManifestTexts texts, FlowDocument flow, IReadOnlyCollection<ExtractedVariable> extracted)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = Compile(texts, extracted, diagnostics);
        if (compiled is null || diagnostics.HasErrors)
        {
            return diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => Clause(diagnostic.Message)).FirstOrDefault() ?? "it does not compile";
        }

        if (compiled.Hash == flow.Hash && compiled.Division == flow.Division)
        {
            return null;
        }

        string[] paths = [.. FlowDiff.Between(flow, compiled).Select(change => $"{change.Path}").Distinct()];
        return $"{string.Join(", ", paths.Take(MostPaths))}{(paths.Length > MostPaths ? $" and {paths.Length - MostPaths} more" : "")} would not stay the same";
    }

    private FlowDocument? Compile(ManifestTexts texts, IReadOnlyCollection<ExtractedVariable> extracted, DiagnosticBag diagnostics)
    {
        var file = new SourceFile(texts.Path, texts.Manifest);
        if (YamlReader.Read(file, diagnostics) is not [var document]
            || ManifestReader.Read(Interpolation.Apply(document, project.Variables.With(extracted.Select(variable => (variable.Name, variable.Value))), diagnostics), file, diagnostics) is not { } manifest)
        {
            return null;
        }

        return texts.Archy is { } archy
            ? ArchyBody.Read(manifest, new SourceFile(ManifestPaths.ArchyBeside(texts.Path), archy), diagnostics)
            : StepsBody.Compile(manifest, project, diagnostics);
    }

    private static string Clause(string sentence) => sentence.TrimEnd('.');
}
