using Reconciler.Emulator;
using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Cli.Connections;

/// <summary>An open org, and the embedded emulator that serves it, if any. Disposing it closes both.</summary>
internal sealed class OrgConnection(IOrg org, Region? region, EmulatorServer? emulator) : IAsyncDisposable
{
    /// <summary>The org.</summary>
    public IOrg Org => org;

    /// <summary>Returns the web address of a flow in Architect; null for an emulator or another server, which has no Architect.</summary>
    public string? FlowAddress(FlowKey flow, string id) => region is null ? null : $"https://apps.{region.Domain}/architect/#/{flow.Type}/flows/{id}/latest";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await org.DisposeAsync();
        if (emulator is not null)
        {
            await emulator.DisposeAsync();
        }
    }
}
