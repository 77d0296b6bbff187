using Reconciler.Acceptance;
using Reconciler.Diff;
using Reconciler.Drift;
using Reconciler.Language.Compilation;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>Finds what happened in the org without this project, and writes it into the project's files where that is asked for. It only reads the org.</summary>
/// <param name="context">The project and the org.</param>
public sealed class DriftRun(RunContext context)
{
    /// <summary>Finds the drift. Changes nothing.</summary>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<DriftResult> DetectAsync(DriftOptions options, CancellationToken cancellationToken)
        => (await LookAsync(options, cancellationToken)).Result;

    /// <summary>Finds the drift, and writes what was edited in the org into the project's files.</summary>
    /// <param name="cancellationToken">Cancels reading, and writing between two files.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached; then nothing was written.</exception>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public async Task<AcceptResult> AcceptAsync(DriftOptions options, CancellationToken cancellationToken)
    {
        var (result, reading) = await LookAsync(options, cancellationToken);
        var accepted = new List<AcceptedFlow>();
        foreach (var (desired, live, _) in Acceptable.Of(result, reading.Comparisons))
        {
            accepted.Add(await Accepter.AcceptAsync(desired, live!.Document!, context.Project, cancellationToken));
        }

        return await AcceptedFiles.WriteAsync(context.Project.Root, result, accepted, cancellationToken);
    }

    private async Task<(DriftResult Result, OrgReading Reading)> LookAsync(DriftOptions options, CancellationToken cancellationToken)
    {
        options = options with { Selection = options.Selection.For(context.Flows) };
        CompiledFlow[] chosen = [.. context.Flows.Where(flow => options.Includes(flow.Document.Key))];
        var content = context.Content(options.Reading);
        var reading = await context.ReadAsync(chosen, content, context.Ownership, options.Reading, cancellationToken);
        var edited = reading.Comparisons.Where(comparison => ContentStateRule.Of(comparison, context.Ownership) == ContentState.Edited);
        var edits = await new HandEditReader(context.Reader, context.Ownership).ReadAsync(edited, cancellationToken);
        string[] missing = options.Reading.Since is null ? [.. reading.Comparisons.Where(comparison => comparison.Live is null).Select(comparison => comparison.Desired.Document.Key.Type)] : [];
        var deleted = missing.Length == 0 ? OrgSnapshot.Empty : await context.Reader.ListDeletedAsync(missing, cancellationToken);
        var result = new DriftDetector(reading, context.Flows, edits, deleted, context.Ownership, context.Ignore).Detect(options.Reading.Since) with
        {
            Environment = context.Org.Identity.Environment,
            Org = context.Org.Identity.Description,
            CheckedAt = context.Time.GetUtcNow(),
            Notes = content.Notes,
            Diagnostics = SelectionCheck.Check(options.Selection, context.Flows, []),
        };
        return (DriftMask.Apply(result, context.Project.Secrets), reading);
    }
}
