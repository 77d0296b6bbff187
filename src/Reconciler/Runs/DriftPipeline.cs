using Reconciler.Acceptance;
using Reconciler.Diff;
using Reconciler.Drift;
using Reconciler.Language.Compilation;
using Reconciler.Language.Validation;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>The stages of looking for drift, and of keeping it. It only reads the org.</summary>
/// <param name="pipeline">The pipeline of the same run.</param>
/// <param name="time">The clock.</param>
public sealed class DriftPipeline(Pipeline pipeline, TimeProvider time)
{
    /// <summary>Read the org and find what happened there without this project. Only reads.</summary>
    /// <param name="validated">A result of <see cref="Pipeline.ValidateAsync"/> without errors.</param>
    /// <param name="org">The org.</param>
    /// <param name="options">What the user chose.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<DriftResult> DriftAsync(ValidationResult validated, IOrg org, DriftOptions options, CancellationToken cancellationToken)
        => (await LookAsync(validated, org, options, cancellationToken)).Result;

    /// <summary>Find what happened in the org without this project, and write what was edited there into the project's files.</summary>
    /// <param name="validated">A result of <see cref="Pipeline.ValidateAsync"/> without errors.</param>
    /// <param name="org">The org; it is only read.</param>
    /// <param name="options">What the user chose.</param>
    /// <param name="cancellationToken">Cancels reading, and writing between two files.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached; then nothing was written.</exception>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public async Task<AcceptResult> AcceptAsync(ValidationResult validated, IOrg org, DriftOptions options, CancellationToken cancellationToken)
    {
        var (result, reading) = await LookAsync(validated, org, options, cancellationToken);
        var acceptances = new List<AcceptedFlow>();
        foreach (var (desired, live, _) in Acceptable.Of(result, reading.Comparisons))
        {
            acceptances.Add(await Accepter.AcceptAsync(desired, live!.Document!, validated.Project!, cancellationToken));
        }

        return await AcceptedFiles.WriteAsync(validated.Project!.Root, result, acceptances, cancellationToken);
    }

    private async Task<(DriftResult Result, OrgReading Reading)> LookAsync(ValidationResult validated, IOrg org, DriftOptions options, CancellationToken cancellationToken)
    {
        var project = validated.Project!;
        options = options with { Selection = options.Selection.For(validated.Flows) };
        var ownership = Ownership.Of(project, org.Identity, adoptAll: false);
        CompiledFlow[] chosen = [.. validated.Flows.Where(flow => options.Includes(flow.Document.Key))];
        var content = pipeline.Content(project, org, options.Reading);
        var reading = await pipeline.ReadAsync(project, chosen, org, content, ownership, options.Reading, cancellationToken);
        var edited = reading.Comparisons.Where(comparison => ContentStateRule.Of(comparison, ownership) == ContentState.Edited);
        var edits = await new HandEditReader(pipeline.Reader(org), ownership).ReadAsync(edited, cancellationToken);
        string[] missing = options.Reading.Since is null ? [.. reading.Comparisons.Where(comparison => comparison.Live is null).Select(comparison => comparison.Desired.Document.Key.Type)] : [];
        var deleted = missing.Length == 0 ? OrgSnapshot.Empty : await pipeline.Reader(org).ListDeletedAsync(missing, cancellationToken);
        var result = new DriftDetector(reading, validated.Flows, edits, deleted, ownership, new IgnoreFilter(project.Ignore)).Detect(options.Reading.Since) with
        {
            Environment = org.Identity.Environment,
            Org = org.Identity.Description,
            CheckedAt = time.GetUtcNow(),
            Notes = content.Notes,
            Diagnostics = SelectionCheck.Check(options.Selection, validated.Flows, []),
        };
        return (DriftMask.Apply(result, project.Secrets), reading);
    }
}
