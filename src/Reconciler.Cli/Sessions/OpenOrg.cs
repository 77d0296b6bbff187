using Reconciler.Cli.Connections;
using Reconciler.Language.Compilation;
using Reconciler.Planning;

namespace Reconciler.Cli.Sessions;

/// <summary>A project without errors, and the open org of its environment. Disposing it closes the org.</summary>
/// <param name="Validated">The project.</param>
/// <param name="Connection">The org.</param>
internal sealed record OpenOrg(ValidationResult Validated, OrgConnection Connection) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}

/// <summary>A plan that was made and shown, with the open org that it was made against. Disposing it closes the org.</summary>
/// <param name="Opened">The project that the plan was made from, and the org.</param>
/// <param name="Result">The plan.</param>
internal sealed record PlannedRun(OpenOrg Opened, PlanResult Result) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}
