using Reconciler.Cli.Connections;
using Reconciler.Planning;
using Reconciler.Runs;

namespace Reconciler.Cli.Sessions;

/// <summary>A project without errors, and the open org of its environment. Disposing it closes the org.</summary>
/// <param name="Context">The project and the org, for the runs of the library.</param>
/// <param name="Connection">The connection that carries the calls.</param>
internal sealed record OpenOrg(RunContext Context, OrgConnection Connection) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}

/// <summary>A plan that was made and shown, with the open org that it was made against. Disposing it closes the org.</summary>
/// <param name="Opened">The project that the plan was made from, and the org.</param>
internal sealed record PlannedRun(OpenOrg Opened, PlanResult Result) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}
