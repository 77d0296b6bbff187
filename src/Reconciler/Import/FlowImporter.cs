using Reconciler.Diff;
using Reconciler.Import.Extraction;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Pins;
using Reconciler.Live;

namespace Reconciler.Import;

/// <summary>Imports flows whose content was read, one at a time: writes the manifest, or adopts the flow with the manifest that is there.</summary>
/// <param name="ownership">Which flows are this project's.</param>
/// <param name="flows">The flows that manifests describe.</param>
/// <param name="paths">Where manifests are to lie.</param>
/// <param name="form">The wished form of the bodies.</param>
/// <param name="variables">Names for what differs between orgs; null to write the values themselves.</param>
internal sealed class FlowImporter(
    ProjectConfig project, Ownership ownership, IReadOnlyList<CompiledFlow> flows, ManifestPaths paths, BodyForm form, VariableExtraction? variables)
{
    private readonly Dictionary<FlowKey, CompiledFlow> _described = Counterpart.ByKey(flows);
    private readonly ManifestDrafter _drafter = new(project, variables);
    private readonly VariableDeclarer _declared = new(project.Root);
    private readonly HashSet<ExtractedVariable> _extracted = [];
    private readonly ManifestFolder _folder = new(project);

    /// <summary>The variables that were declared so far.</summary>
    public IReadOnlyList<ExtractedVariable> Declared => [.. _extracted.OrderBy(variable => variable.Name, StringComparer.Ordinal)];

    /// <summary>Imports a flow.</summary>
    /// <returns>The outcome, and the flow's pin when the project owns it from now on without a marker.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public async Task<(ImportedFlow Flow, Pin? Pin)> ImportAsync(ExportedFlow exported, CancellationToken cancellationToken)
    {
        var live = exported.Live;
        if (live.Document is not { } document)
        {
            return (Failed(live, exported.Failure!), null);
        }

        if (document.Key != live.Key)
        {
            return (Failed(live, $"its export is of {document.Key}: it was renamed meanwhile; import it again"), null);
        }

        return _described.TryGetValue(live.Key, out var desired)
            ? Adopt(desired, live, document)
            : await WriteAsync(live, document, cancellationToken);
    }

    // A manifest that lies there already: of an import that was broken off, or written by hand.
    private (ImportedFlow, Pin?) Adopt(CompiledFlow desired, LiveFlow live, FlowDocument document)
    {
        var manifest = desired.Manifest.File.Path;
        return FlowDiff.Between(document, desired.Document).Any()
            ? (Failed(live, "its manifest says something else than the org; look at the difference with 'reconciler adopt'") with { Manifest = manifest }, null)
            : (new ImportedFlow(live.Key, ImportOutcome.Adopted) { Manifest = manifest }, PinOf(live, document));
    }

    private async Task<(ImportedFlow, Pin?)> WriteAsync(LiveFlow live, FlowDocument document, CancellationToken cancellationToken)
    {
        var path = paths.Of(live.Key);
        var export = document.Position.File?.Text ?? throw new InvalidOperationException("An export is read from a text.");
        var (draft, refusal) = _drafter.Draft(document, export, path, form, live.Marker?.IsProtected == true);
        if (draft is null)
        {
            return (Failed(live, refusal!), null);
        }

        // First the variables: a manifest that uses one that nobody declares is an error.
        await DeclareAsync(draft.Variables, cancellationToken);
        if (await _folder.WriteAsync(draft.Texts, cancellationToken) is { } taken)
        {
            return (Failed(live, $"there is a file '{taken}' already, which does not describe it; move that file, or import into another folder with --into"), null);
        }

        var imported = new ImportedFlow(live.Key, ImportOutcome.Written) { Manifest = path, Form = draft.Form, Why = draft.NotSteps };
        return (imported, PinOf(live, document));
    }

    private async Task DeclareAsync(IEnumerable<ExtractedVariable> used, CancellationToken cancellationToken)
    {
        ExtractedVariable[] added = [.. used.Where(variable => variables!.IsNew(variable) && !_extracted.Contains(variable))];
        await _declared.AddAsync(added, cancellationToken);
        _extracted.UnionWith(added);
    }

    // A marker says more than a pin.
    private Pin? PinOf(LiveFlow live, FlowDocument document)
        => ownership.IsMarked(live) ? null : new Pin(live.Key, live.Flow.Id, live.Flow.PublishedVersion!.Id, document.Hash);

    private static ImportedFlow Failed(LiveFlow live, string why) => new(live.Key, ImportOutcome.Failed) { Why = why };
}
