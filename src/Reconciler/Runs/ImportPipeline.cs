using Reconciler.Applying;
using Reconciler.Diff;
using Reconciler.Import;
using Reconciler.Import.Extraction;
using Reconciler.Import.Terraform;
using Reconciler.Inventory;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Project.Pins;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>The stages of listing the flows that an org has, and of taking them over. Nothing is published.</summary>
/// <param name="time">The clock.</param>
/// <param name="applying">How to wait for jobs.</param>
public sealed class ImportPipeline(TimeProvider time, ApplyOptions applying)
{
    private static readonly string NoManifests = DiagnosticCatalog.NoManifests(default, "").Code;

    /// <summary>Read the project. It need not have a manifest, and what only the rules find does not matter; but nobody can tell what a broken manifest describes. Calls no org.</summary>
    /// <param name="options">Where the project is, and what was chosen.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<ValidationResult> OpenAsync(ProjectOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        if (await ProjectLoader.LoadAsync(options, diagnostics, cancellationToken) is not { } project)
        {
            return new ValidationResult(null, [], diagnostics.Sorted());
        }

        var manifests = await ManifestLoader.LoadAsync(project, diagnostics, cancellationToken);
        var flows = await Pipeline.CompileAsync(manifests, project, diagnostics, cancellationToken);
        return new ValidationResult(project, flows, [.. diagnostics.Sorted().Where(diagnostic => diagnostic.Code != NoManifests)]);
    }

    /// <summary>Write manifests of flows that the org has, and take them over. What is written stays when it is broken off, and the next run goes on.</summary>
    /// <param name="opened">A result of <see cref="OpenAsync"/> without errors.</param>
    /// <param name="org">The org; it is only read.</param>
    /// <param name="options">What the user chose.</param>
    /// <param name="observe">Told how far it is, and what became of each flow that was read, as it goes.</param>
    /// <param name="cancellationToken">Cancels between two flows.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public async Task<ImportResult> ImportAsync(ValidationResult opened, IOrg org, ImportOptions options, Action<ImportProgress> observe, CancellationToken cancellationToken)
    {
        var project = opened.Project!;
        if (new ManifestFolder(project).Check(options.Folder) is { } noFolder)
        {
            return new ImportResult([], [noFolder]);
        }

        if (options.ExtractsVariables && !await new VariableDeclarer(project.Root).CanAddAsync(cancellationToken))
        {
            return new ImportResult([], [DiagnosticCatalog.VariablesOnOneLine()]);
        }

        var snapshot = await Reader(org).ListAsync(cancellationToken);
        var scope = new ImportScope(options, opened.Flows);
        var (shared, noShared) = await SharedWithCallersAsync(snapshot, org, project, options, cancellationToken);
        Diagnostic[] wrong = [.. scope.Check(snapshot), .. noShared];
        if (wrong.Length > 0)
        {
            return new ImportResult([], wrong);
        }

        var ownership = Ownership.Of(project, org.Identity, adoptAll: false);
        var sorting = new ImportSorting(snapshot, ownership, opened.Flows);
        var sorted = scope.Of(snapshot, shared).Select(live => (Live: live, Settled: sorting.Settled(live))).ToArray();
        LiveFlow[] toRead = [.. sorted.Where(pair => pair.Settled is null).Select(pair => pair.Live)];
        var importer = new FlowImporter(project, ownership, opened.Flows, new ManifestPaths(options.Folder, snapshot.Flows.Select(live => live.Key)), options.Form, options.ExtractsVariables ? new VariableExtraction(project.Variables) : null);
        var read = await ImportAllAsync(toRead, new AdoptedPins(project, snapshot), importer, org, observe, cancellationToken);
        return new ImportResult([.. sorted.Select(pair => pair.Settled).OfType<ImportedFlow>().Concat(read).OrderBy(flow => flow.Flow)], []) { Variables = importer.Declared };
    }

    /// <summary>Write manifests for the flows of a Terraform configuration. Calls no org.</summary>
    /// <param name="opened">A result of <see cref="OpenAsync"/> without errors.</param>
    /// <param name="configuration">Absolute path of the configuration's folder.</param>
    /// <param name="folder">The folder of the manifests, relative to the project's root.</param>
    /// <param name="cancellationToken">Cancels reading, and writing between two files.</param>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public static Task<TerraformResult> ImportTerraformAsync(ValidationResult opened, string configuration, string folder, CancellationToken cancellationToken)
        => new TerraformImporter(opened.Project!, opened.Flows, folder).ImportAsync(configuration, cancellationToken);

    /// <summary>Look at a flow that is to be adopted: what its manifest changes of it. Only reads.</summary>
    /// <param name="opened">A result of <see cref="OpenAsync"/> without errors.</param>
    /// <param name="org">The org.</param>
    /// <param name="name">The flow's name, or <c>type/name</c>.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The adoption, which <see cref="AdoptAsync"/> carries out; or why there is none.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<(Adoption? Adoption, Diagnostic? Problem)> LookAsync(ValidationResult opened, IOrg org, string name, CancellationToken cancellationToken)
    {
        var snapshot = await Reader(org).ListAsync(cancellationToken);
        var (desired, live, problem) = new AdoptionChoice(snapshot, Ownership.Of(opened.Project!, org.Identity, adoptAll: false)).ToAdopt(name, opened.Flows);
        if (desired is null)
        {
            return (null, problem);
        }

        var document = (await Reader(org).ReadContentAsync([live!], cancellationToken))[0].Document!;
        var changes = ChangeMask.Apply([.. FlowDiff.Between(document, desired.Document)], opened.Project!.Secrets);
        return (new Adoption(desired, changes, new Pin(live!.Key, live.Flow.Id, live.Flow.PublishedVersion!.Id, document.Hash)), null);
    }

    /// <summary>Make a flow the project's, by a pin.</summary>
    /// <param name="project">The project.</param>
    /// <param name="adoption">A result of <see cref="LookAsync"/>.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <exception cref="IOException">The file of pins cannot be written.</exception>
    public static Task AdoptAsync(ProjectConfig project, Adoption adoption, CancellationToken cancellationToken)
        => PinFile.WriteAsync(project.Root, project.Pins.With([adoption.Pin]), cancellationToken);

    /// <summary>Give a pinned flow up: it is nobody's from then on.</summary>
    /// <param name="opened">A result of <see cref="OpenAsync"/> without errors.</param>
    /// <param name="org">The org; it is only read.</param>
    /// <param name="name">The flow's name, or <c>type/name</c>.</param>
    /// <param name="cancellationToken">Cancels reading and writing.</param>
    /// <returns>The flow; or why it is not given up.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    /// <exception cref="IOException">The file of pins cannot be written.</exception>
    public async Task<(FlowKey? Flow, Diagnostic? Problem)> ForgetAsync(ValidationResult opened, IOrg org, string name, CancellationToken cancellationToken)
    {
        var project = opened.Project!;
        var snapshot = await Reader(org).ListAsync(cancellationToken);
        var (live, problem) = new AdoptionChoice(snapshot, Ownership.Of(project, org.Identity, adoptAll: false)).ToForget(name);
        if (live is null)
        {
            return (null, problem);
        }

        await PinFile.WriteAsync(project.Root, project.Pins.Without([live.Flow.Id]), cancellationToken);
        return (live.Key, null);
    }

    /// <summary>List the flows of the org with what is known of them. Only reads: one listing; with callers one call more, and at least one for each shared flow.</summary>
    /// <param name="opened">A result of <see cref="OpenAsync"/> without errors.</param>
    /// <param name="org">The org.</param>
    /// <param name="selection">Only these flows.</param>
    /// <param name="withCallers">True to ask who calls the shared flows.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<(OrgInventory Inventory, IReadOnlyList<Diagnostic> Wrong)> TakeInventoryAsync(
        ValidationResult opened, IOrg org, FlowSelection selection, bool withCallers, CancellationToken cancellationToken)
    {
        var project = opened.Project!;
        var scope = new ImportScope(new ImportOptions { Selection = selection }, opened.Flows);
        var snapshot = await Reader(org).ListAsync(cancellationToken);
        LiveFlow[] shared = withCallers ? [.. snapshot.Flows.Where(live => live.Key.Type == FlowTypes.CommonModule)] : [];
        var survey = withCallers ? await new CallerReader(org).ReadAsync(shared, cancellationToken) : null;
        var taker = new InventoryTaker(snapshot, Ownership.Of(project, org.Identity, adoptAll: false), opened.Flows, survey);
        return (new OrgInventory(project.Name, org.Identity.Description, [.. scope.Of(snapshot, null).Select(taker.Of)], survey?.UnknownBecause), scope.Check(snapshot));
    }

    private async Task<IReadOnlyList<ImportedFlow>> ImportAllAsync(
        LiveFlow[] flows, AdoptedPins takeover, FlowImporter importer, IOrg org, Action<ImportProgress> observe, CancellationToken cancellationToken)
    {
        var exports = new PatientExports(Reader(org));
        var imported = new List<ImportedFlow>();
        var began = time.GetTimestamp();
        observe(new ImportProgress(0, flows.Length, TimeSpan.Zero));

        // What was read is written before more is read, so that little is lost when it is broken off.
        foreach (var jobs in flows.Chunk(PatientExports.FlowsPerJob).Chunk(OrgReader.ConcurrentExports))
        {
            var read = await Task.WhenAll(jobs.Select(job => exports.ReadAsync(job, cancellationToken)));
            foreach (var exported in read.SelectMany(job => job))
            {
                var (flow, pin) = await importer.ImportAsync(exported, cancellationToken);
                imported.Add(flow);
                takeover.Add(pin);
            }

            await takeover.WriteAsync(cancellationToken);
            observe(new ImportProgress(imported.Count, flows.Length, time.GetElapsedTime(began)));
        }

        await takeover.WriteAsync(cancellationToken);
        return imported;
    }

    private async Task<(IReadOnlySet<string>? Ids, IReadOnlyList<Diagnostic> Wrong)> SharedWithCallersAsync(
        OrgSnapshot snapshot, IOrg org, ProjectConfig project, ImportOptions options, CancellationToken cancellationToken)
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

        var content = new ContentReader(Reader(org), ContentCacheFile.Of(project.Root, org.Identity), new ReadOptions());
        var survey = await new CallerFinder(new CallerReader(org), content).FindAsync([shared], snapshot, new HashSet<FlowKey>(), isPatient: true, cancellationToken);
        return (survey.Callers[shared.Flow.Id].Select(caller => caller.Id).Append(shared.Flow.Id).ToHashSet(StringComparer.Ordinal), []);
    }

    private OrgReader Reader(IOrg org) => new(org, new JobPolling(applying.Polling, time));
}
