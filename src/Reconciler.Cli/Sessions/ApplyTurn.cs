using Reconciler.Applying;
using Reconciler.Cli.Connections;
using Reconciler.Cli.Rendering;

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

/// <summary>Shows what an apply does, and keeps it for the outputs.</summary>
internal static class ApplyObserver
{
    /// <summary>Its clock starts now.</summary>
    public static Action<RunEvent> Create(ProjectSession session)
    {
        var progress = new ProgressView(session.Report, session.Run.Host.Time, session.Live);
        return entry =>
        {
            session.Run.Record.Happened(entry);
            progress.Show(entry);
        };
    }
}
