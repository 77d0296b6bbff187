using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Rules;
using Reconciler.Language.Validation;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>The stages in their order; nothing else knows it. Each method stops where its command stops: a dry run is stopping earlier.</summary>
/// <param name="time">The clock.</param>
/// <param name="applying">How to wait for jobs, and how many flows to publish at a time.</param>
public sealed class Pipeline(TimeProvider time, ApplyOptions applying)
{
    /// <summary>Load, validate, compile. Calls no org.</summary>
    /// <param name="options">Where the project is, and what was chosen.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<ValidationResult> ValidateAsync(ProjectOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        if (await ProjectLoader.LoadAsync(options, diagnostics, cancellationToken) is not { } project)
        {
            return new ValidationResult(null, [], diagnostics.Sorted());
        }

        var manifests = await ManifestLoader.LoadAsync(project, diagnostics, cancellationToken);
        var isComplete = !diagnostics.HasErrors;
        var flows = await CompileAsync(manifests, project, diagnostics, cancellationToken);
        var fromRules = Validator.Validate(new FlowSet(manifests, flows, isComplete));
        return new ValidationResult(project, flows, project.Diagnostics.Apply(diagnostics.Sorted(), fromRules));
    }

    /// <summary>Compare the contracts with those of a Git reference: versions must grow with the changes, and broken callers are named.</summary>
    /// <param name="validated">The project as it is now.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="reference">A commit, branch or tag.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<IReadOnlyList<Diagnostic>> CompareContractsAsync(
        ValidationResult validated, ProjectOptions options, string reference, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("reconciler-").FullName;
        try
        {
            if (await GitReference.ExtractAsync(validated.Project!.Root, reference, folder, cancellationToken) is { } reason)
            {
                return [DiagnosticCatalog.UnreadableGitReference(reference, reason)];
            }

            var before = await ValidateAsync(options with { Folder = folder }, cancellationToken);
            return before.Project?.Root == folder
                ? ContractComparison.Compare(validated.Flows, before.Flows, reference)
                : [DiagnosticCatalog.UnreadableGitReference(reference, "it holds no project that can be read")];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Read the org, compare, plan. Only reads.</summary>
    /// <param name="validated">A result of <see cref="ValidateAsync"/> without errors.</param>
    /// <param name="org">The org.</param>
    /// <param name="options">What the user chose.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<PlanResult> PlanAsync(ValidationResult validated, IOrg org, PlanOptions options, CancellationToken cancellationToken)
    {
        if (validated.Project is not { } project || validated.HasErrors)
        {
            throw new ArgumentException("A plan needs manifests without errors.", nameof(validated));
        }

        options = options with { Selection = options.Selection.For(validated.Flows) };
        var ownership = Ownership.Of(project, org.Identity, options.Adopt);
        var content = Content(project, org, options.Reading);
        var readAt = time.GetUtcNow();
        var reading = await ReadAsync(project, validated.Flows, org, content, ownership, options.Reading, cancellationToken);
        Plan Plan() => new Planner(reading.Snapshot, ownership).Plan(reading.Comparisons, org.Identity, options);
        var plan = Plan();
        if (Keeping.Unseen(plan, reading, new IgnoreFilter(project.Ignore)) is { Count: > 0 } unseen)
        {
            var snapshot = await content.ReadAsync(reading.Snapshot, unseen, cancellationToken);
            reading = new OrgReading(snapshot, new Differ(snapshot, ownership, new IgnoreFilter(project.Ignore), options.Reading.Deep).Compare(validated.Flows));
            plan = Plan();
        }

        var missing = await new ReferenceCheck(org).CheckAsync(reading.Comparisons, reading.Snapshot, options, cancellationToken);
        var leftovers = Leftovers.Of(reading.Snapshot, ownership, validated.Flows);
        plan = await WithDeletionsAsync(plan, leftovers, validated.Flows, org, options, cancellationToken);
        plan = await WithUnmanagedCallersAsync(plan, reading, org, content, ownership, options, cancellationToken);
        var former = await FormerRunNotes.OfAsync(project.Root, org.Identity, cancellationToken);
        plan = plan with
        {
            ReadAt = readAt,
            Notes = [.. plan.Notes, .. content.Notes, .. former],
            Breaches = GuardrailCheck.Breaches(project.Guardrails, plan, reading.Snapshot.Flows.Count(ownership.IsOurs)),
        };
        Diagnostic[] wrong =
        [
            .. SelectionCheck.Check(options.Selection, validated.Flows, [.. leftovers.Where(_ => options.Prune).Select(live => live.Key)]),
            .. PruneCheck.Check(leftovers, options),
            .. missing,
            .. LiveContractComparison.Compare(reading.Comparisons, validated.Flows),
        ];
        return new PlanResult(PlanMask.Apply(plan, project.Secrets), wrong);
    }

    /// <summary>Begin an apply, before the plan: no other apply of this project to the org may run, and what a former one left unfinished is settled.</summary>
    /// <param name="validated">A result of <see cref="ValidateAsync"/> without errors.</param>
    /// <param name="org">The org.</param>
    /// <param name="observe">Told what was found of a former run.</param>
    /// <param name="cancellationToken">Stops waiting for the jobs of a former run.</param>
    /// <returns>What keeps other applies out until it is disposed.</returns>
    /// <exception cref="RunLockedException">Another apply is running.</exception>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<RunLock> BeginApplyAsync(ValidationResult validated, IOrg org, Action<RunEvent> observe, CancellationToken cancellationToken)
    {
        var project = validated.Project!;
        var taken = RunLock.Take(project.Root, org.Identity, time);
        try
        {
            await new RunRecovery(org, applying.Polling, time, project.Secrets, observe).RecoverAsync(project.Root, cancellationToken);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Carry a plan out, between <see cref="BeginApplyAsync"/> and the end of what it returned.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="validated">What the plan was made from.</param>
    /// <param name="org">The org.</param>
    /// <param name="observe">Told each event, after it is in the journal.</param>
    /// <param name="stop">When cancelled, nothing new is started.</param>
    /// <param name="cancellationToken">When cancelled, running jobs are no longer waited for.</param>
    /// <exception cref="OrgException">The org could not be read before anything was sent.</exception>
    /// <exception cref="IOException">The journal cannot be written; then nothing more was sent.</exception>
    public async Task<ApplyResult> ApplyAsync(
        Plan plan, ValidationResult validated, IOrg org, Action<RunEvent> observe, CancellationToken stop, CancellationToken cancellationToken)
        => await CarryOutAsync(plan, await Publications(validated, org).ReadAsync(plan, validated.Flows, cancellationToken), validated, org, observe, stop, cancellationToken);

    /// <summary>The same, of what is to be sent already.</summary>
    internal async Task<ApplyResult> CarryOutAsync(
        Plan plan,
        IReadOnlyDictionary<FlowKey, Publication> publications,
        ValidationResult validated,
        IOrg org,
        Action<RunEvent> observe,
        CancellationToken stop,
        CancellationToken cancellationToken)
    {
        using var journal = new JournalFolder(validated.Project!.Root, org.Identity).Create(time);
        void Record(RunEvent entry)
        {
            var masked = RunEventMask.Apply(entry, validated.Project.Secrets);
            journal.Write(masked);
            observe(masked);
        }

        Record(RunEvents.Began(plan, time.GetUtcNow()));
        var result = await new Applier(org, applying, time, Record).ApplyAsync(plan, publications, stop, cancellationToken);
        Record(RunEvents.Ended(result, time.GetUtcNow()));
        return result;
    }

    private PublicationReader Publications(ValidationResult validated, IOrg org) => new(Reader(org), new IgnoreFilter(validated.Project!.Ignore));

    /// <summary>Reads an org.</summary>
    internal OrgReader Reader(IOrg org) => new(org, new JobPolling(applying.Polling, time));

    /// <summary>Reads the content of flows, with what former runs remember.</summary>
    internal ContentReader Content(ProjectConfig project, IOrg org, ReadOptions options) => new(Reader(org), ContentCacheFile.Of(project.Root, org.Identity), options);

    /// <summary>The flows beside the org. What is remembered is looked up only when the listing leaves something open: an unchanged org costs not even that.</summary>
    internal async Task<OrgReading> ReadAsync(
        ProjectConfig project, IReadOnlyList<CompiledFlow> flows, IOrg org, ContentReader content, Ownership ownership, ReadOptions options, CancellationToken cancellationToken)
    {
        var snapshot = await Reader(org).ListAsync(options.Query, cancellationToken);
        Differ Differ() => new(snapshot, ownership, new IgnoreFilter(project.Ignore), options.Deep);
        if (Differ().NeedContent(flows).Count > 0)
        {
            snapshot = await content.RememberAsync(snapshot, cancellationToken);
            snapshot = await content.ReadAsync(snapshot, Differ().NeedContent(flows), cancellationToken);
        }

        return new OrgReading(snapshot, Differ().Compare(flows));
    }

    private static async Task<Plan> WithDeletionsAsync(
        Plan plan, IReadOnlyList<LiveFlow> leftovers, IReadOnlyList<CompiledFlow> flows, IOrg org, PlanOptions options, CancellationToken cancellationToken)
    {
        LiveFlow[] chosen = options.Prune ? [.. leftovers.Where(live => options.Includes(live.Key))] : [];
        var survey = await new FlowUseReader(org).ReadAsync(chosen, cancellationToken);
        return new Pruning(flows.ToDictionary(flow => flow.Document.Key), new Obstacles(org.Identity.ClientId, options)).AddTo(plan, chosen, survey);
    }

    private static async Task<Plan> WithUnmanagedCallersAsync(
        Plan plan, OrgReading reading, IOrg org, ContentReader content, Ownership ownership, PlanOptions options, CancellationToken cancellationToken)
    {
        var described = reading.Comparisons.Select(comparison => comparison.Desired.Document.Key)
            .Concat(plan.Steps.Where(step => step.Action == PlanAction.Delete).Select(step => step.Key))
            .ToHashSet();
        var unmanaged = new UnmanagedCallers(reading.Snapshot, ownership, described, new Obstacles(ownership.ClientId, options));
        var sharedFlows = unmanaged.SharedFlowsOf(plan, options);
        if (sharedFlows.Count == 0)
        {
            return plan;
        }

        var isPatient = options.Reading.Deep || options.RepublishUnmanaged;
        var survey = await new CallerFinder(new CallerReader(org), content).FindAsync(sharedFlows, reading.Snapshot, described, isPatient, cancellationToken);
        return unmanaged.AddTo(plan, survey, options);
    }

    /// <summary>Compiles every manifest, several at a time.</summary>
    internal static async Task<IReadOnlyList<CompiledFlow>> CompileAsync(
        IReadOnlyList<Manifest> manifests, ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var flows = new ConcurrentBag<CompiledFlow>();
        await Parallel.ForEachAsync(manifests, cancellationToken, async (manifest, token) =>
        {
            if (await FlowCompiler.CompileAsync(manifest, project, diagnostics, token) is { } flow)
            {
                flows.Add(flow);
            }
        });
        return [.. flows.OrderBy(flow => flow.Manifest.Position)];
    }
}
