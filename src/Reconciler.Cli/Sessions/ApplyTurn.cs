using Reconciler.Applying;
using Reconciler.Cli.Connections;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Sessions;

/// <summary>Keeps other applies out from before the plan until the end, and settles what a former one left.</summary>
internal sealed class ApplyTurn(CliHost host, ProjectSession session) : IDisposable
{
    private RunLock? _lock;

    /// <summary>Takes the turn.</summary>
    public async Task BeginAsync(ValidationResult validated, OrgConnection connection)
        => _lock = await session.Pipeline.BeginApplyAsync(validated, connection.Org, ApplyObserver.Create(host, session), host.Stop);

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();
}
