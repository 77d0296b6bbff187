using Reconciler.Applying;
using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Runs;

/// <summary>
/// What a run on an org works with. It is made once, after validation; the runs of the commands (<see cref="PlanRun"/>, <see cref="ApplyRun"/>,
/// <see cref="DriftRun"/>, <see cref="ImportRun"/> and the others) are peers over it.
/// </summary>
/// <param name="project">The project, without errors.</param>
/// <param name="applying">How to wait for jobs, and how many flows to publish at a time.</param>
public sealed class RunContext(ValidProject project, IOrg org, ApplyOptions applying, TimeProvider time)
{
    /// <summary>The project's configuration.</summary>
    public ProjectConfig Project => project.Config;

    /// <summary>The flows that its manifests describe, in the order of the files.</summary>
    public IReadOnlyList<CompiledFlow> Flows => project.Flows;

    /// <summary>The org.</summary>
    public IOrg Org => org;

    /// <summary>How to wait for jobs, and how many flows to publish at a time.</summary>
    public ApplyOptions Applying => applying;

    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>Which flows of the org are this project's. Nothing that nobody owns may be adopted, unless the run says so.</summary>
    internal Ownership Ownership { get; } = Ownership.Of(project.Config, org.Identity, adoptAll: false);

    /// <summary>The project's rules about differences that are left alone.</summary>
    internal IgnoreFilter Ignore { get; } = new(project.Config.Ignore);

    /// <summary>Waits for jobs. There is one for a run: it learns from each job of a kind how long the next one of that kind will take.</summary>
    internal JobPolling Polling { get; } = new(applying.Polling, time);

    /// <summary>Reads the org.</summary>
    internal OrgReader Reader => field ??= new OrgReader(org, Polling);

    /// <summary>Reads the content of flows, with what former runs remember of it.</summary>
    internal ContentReader Content(ReadOptions options) => new(Reader, ContentCacheFile.Of(Project.Root, org.Identity), options);

    /// <summary>
    /// Reads the org beside some flows of the project. What former runs remember is looked up only when the listing leaves something open: an unchanged
    /// org costs not even that.
    /// </summary>
    /// <param name="flows">The flows to compare.</param>
    /// <param name="content">Reads content where the listing does not tell enough.</param>
    /// <param name="ownership">Which flows are ours or may become ours.</param>
    /// <param name="options">How much is read.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    internal async Task<OrgReading> ReadAsync(
        IReadOnlyList<CompiledFlow> flows, ContentReader content, Ownership ownership, ReadOptions options, CancellationToken cancellationToken)
    {
        var snapshot = await Reader.ListAsync(options.Query, cancellationToken);
        Differ Differ() => new(snapshot, ownership, Ignore, options.Deep);
        if (Differ().NeedContent(flows).Count > 0)
        {
            snapshot = await content.RememberAsync(snapshot, cancellationToken);
            snapshot = await content.ReadAsync(snapshot, Differ().NeedContent(flows), cancellationToken);
        }

        return new OrgReading(snapshot, Differ().Compare(flows));
    }
}
