using Reconciler.Applying;
using Reconciler.Runs;

namespace Reconciler.Cli.Sessions;

/// <summary>Holds the lock that keeps two applies of one project from running at the same time. It is taken before the plan is made and released when this is disposed.</summary>
internal sealed class ApplyTurn(ProjectSession session) : IDisposable
{
    private RunLock? _lock;

    /// <summary>Takes the lock, and finishes or reports the steps that an apply before this one left unfinished.</summary>
    public async Task BeginAsync(RunContext context)
        => _lock = await new ApplyRun(context).BeginAsync(ApplyObserver.Create(session), session.Run.Stop);

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();
}
