using Reconciler.Applying;
using Reconciler.Cli.Connections;

namespace Reconciler.Cli.Sessions;

/// <summary>Keeps other applies out from before the plan until the end, and settles what a former one left.</summary>
internal sealed class ApplyTurn(ProjectSession session) : IDisposable
{
    private RunLock? _lock;

    /// <summary>Takes the turn.</summary>
    public async Task BeginAsync(ValidationResult validated, OrgConnection connection)
        => _lock = await session.Pipeline.BeginApplyAsync(validated, connection.Org, ApplyObserver.Create(session), session.Run.Stop);

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();
}
