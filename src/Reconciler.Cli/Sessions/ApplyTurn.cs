using Reconciler.Applying;
using Reconciler.Cli.Connections;
using Reconciler.Language.Compilation;

namespace Reconciler.Cli.Sessions;

/// <summary>Holds the lock that keeps two applies of one project from running at the same time. It is taken before the plan is made and released when this is disposed.</summary>
internal sealed class ApplyTurn(ProjectSession session) : IDisposable
{
    private RunLock? _lock;

    /// <summary>Takes the lock, and finishes or reports the steps that an apply before this one left unfinished.</summary>
    public async Task BeginAsync(ValidationResult validated, OrgConnection connection)
        => _lock = await session.Pipeline.BeginApplyAsync(validated, connection.Org, ApplyObserver.Create(session), session.Run.Stop);

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();
}
