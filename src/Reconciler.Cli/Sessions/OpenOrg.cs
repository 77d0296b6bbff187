using Reconciler.Cli.Connections;

namespace Reconciler.Cli.Sessions;

/// <summary>A project without errors, and the open org of its environment.</summary>
/// <param name="Validated">The project.</param>
/// <param name="Connection">The org.</param>
internal sealed record OpenOrg(ValidationResult Validated, OrgConnection Connection) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}
