using Reconciler.Import;
using Reconciler.Import.Extraction;
using Reconciler.Import.Terraform;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Validation;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Runs;

/// <summary>Writes manifests of flows that the org has, and adopts the flows. Nothing is published.</summary>
/// <param name="context">The project, which need not have a manifest, and the org, which is only read.</param>
public sealed class ImportRun(RunContext context)
{
    private static readonly string NoManifests = DiagnosticCatalog.NoManifests(default, "").Code;

    /// <summary>
    /// Reads a project that need not have a manifest. What only the rules find does not matter here; but nobody can tell what a broken manifest describes,
    /// so that is an error. Calls no org.
    /// </summary>
    /// <param name="options">Where the project is, and what was chosen.</param>
    public static async Task<ValidationResult> OpenAsync(ProjectOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        if (await ProjectLoader.LoadAsync(options, diagnostics, cancellationToken) is not { } project)
        {
            return new ValidationResult(null, [], diagnostics.Sorted());
        }

        var manifests = await ManifestLoader.LoadAsync(project, diagnostics, cancellationToken);
        var flows = await ProjectValidation.CompileAsync(manifests, project, diagnostics, cancellationToken);
        return new ValidationResult(project, flows, [.. diagnostics.Sorted().Where(diagnostic => diagnostic.Code != NoManifests)]);
    }

    /// <summary>Writes manifests for the flows of a Terraform configuration. Calls no org.</summary>
    /// <param name="opened">A project that <see cref="OpenAsync"/> read without errors.</param>
    /// <param name="configuration">Absolute path of the configuration's folder.</param>
    /// <param name="folder">The folder of the manifests, relative to the project's root.</param>
    /// <param name="cancellationToken">Cancels reading, and writing between two files.</param>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public static Task<TerraformResult> ImportTerraformAsync(ValidProject opened, string configuration, string folder, CancellationToken cancellationToken)
        => new TerraformImporter(opened.Config, opened.Flows, folder).ImportAsync(configuration, cancellationToken);

    /// <summary>Writes the manifests and adopts the flows. What is written stays when it is broken off, and the next run goes on.</summary>
    /// <param name="observe">Told how far it is, as it goes.</param>
    /// <param name="cancellationToken">Cancels between two flows.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public async Task<ImportResult> ImportAsync(ImportOptions options, Action<ImportProgress> observe, CancellationToken cancellationToken)
    {
        var project = context.Project;
        if (new ManifestFolder(project).Check(options.Folder) is { } noFolder)
        {
            return new ImportResult([], [noFolder]);
        }

        if (options.ExtractsVariables && !await new VariableDeclarer(project.Root).CanAddAsync(cancellationToken))
        {
            return new ImportResult([], [DiagnosticCatalog.VariablesOnOneLine()]);
        }

        var snapshot = await context.Reader.ListAsync(cancellationToken);
        var scope = new ImportScope(options, context.Flows);
        var (shared, noShared) = await SharedWithCallersAsync(snapshot, options, cancellationToken);
        Diagnostic[] wrong = [.. scope.Check(snapshot), .. noShared];
        if (wrong.Length > 0)
        {
            return new ImportResult([], wrong);
        }

        var sorting = new ImportSorting(snapshot, context.Ownership, context.Flows);
        var sorted = scope.Of(snapshot, shared).Select(live => (Live: live, Settled: sorting.Settled(live))).ToArray();
        LiveFlow[] toRead = [.. sorted.Where(pair => pair.Settled is null).Select(pair => pair.Live)];
        var paths = new ManifestPaths(options.Folder, snapshot.Flows.Select(live => live.Key));
        var importer = new FlowImporter(project, context.Ownership, context.Flows, paths, options.Form, options.ExtractsVariables ? new VariableExtraction(project.Variables) : null);
        var read = await ImportAllAsync(toRead, new AdoptedPins(project, snapshot), importer, observe, cancellationToken);
        return new ImportResult([.. sorted.Select(pair => pair.Settled).OfType<ImportedFlow>().Concat(read).OrderBy(flow => flow.Flow)], []) { Variables = importer.Declared };
    }

    private async Task<IReadOnlyList<ImportedFlow>> ImportAllAsync(
        LiveFlow[] flows, AdoptedPins pins, FlowImporter importer, Action<ImportProgress> observe, CancellationToken cancellationToken)
    {
        var exports = new PatientExports(context.Reader);
        var imported = new List<ImportedFlow>();
        var began = context.Time.GetTimestamp();
        observe(new ImportProgress(0, flows.Length, TimeSpan.Zero));

        // What was read is written before more is read, so that little is lost when it is broken off.
        foreach (var jobs in flows.Chunk(PatientExports.FlowsPerJob).Chunk(OrgReader.ConcurrentExports))
        {
            var read = await Task.WhenAll(jobs.Select(job => exports.ReadAsync(job, cancellationToken)));
            foreach (var exported in read.SelectMany(job => job))
            {
                var (flow, pin) = await importer.ImportAsync(exported, cancellationToken);
                imported.Add(flow);
                pins.Add(pin);
            }

            await pins.WriteAsync(cancellationToken);
            observe(new ImportProgress(imported.Count, flows.Length, context.Time.GetElapsedTime(began)));
        }

        await pins.WriteAsync(cancellationToken);
        return imported;
    }

    private async Task<(IReadOnlySet<string>? Ids, IReadOnlyList<Diagnostic> Wrong)> SharedWithCallersAsync(
        OrgSnapshot snapshot, ImportOptions options, CancellationToken cancellationToken)
    {
        if (options.SharedWithCallers is not { } name)
        {
            return (null, []);
        }

        if (snapshot.Find(new FlowKey(FlowTypes.CommonModule, name)) is not { } shared)
        {
            var names = snapshot.Flows.Where(live => live.Key.Type == FlowTypes.CommonModule).Select(live => live.Key.Name);
            return (null, [DiagnosticCatalog.NoSharedFlowInOrg(name, Suggestion.Near(name, names))]);
        }

        var survey = await new CallerFinder(new CallerReader(context.Org), context.Content(new ReadOptions()))
            .FindAsync([shared], snapshot, new HashSet<FlowKey>(), isPatient: true, cancellationToken);
        return (survey.Callers[shared.Flow.Id].Select(caller => caller.Id).Append(shared.Flow.Id).ToHashSet(StringComparer.Ordinal), []);
    }
}
