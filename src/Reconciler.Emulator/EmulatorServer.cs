using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Traffic;

namespace Reconciler.Emulator;

/// <summary>A local stand-in for a Genesys Cloud org: it serves the login and the public API that flow deployment needs.</summary>
public sealed class EmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly IOrgStorage _storage;

    private EmulatorServer(WebApplication web, IOrgStorage storage, EmulatorParts parts)
    {
        _web = web;
        _storage = storage;
        BaseAddress = new Uri(web.Urls.Single());
        Wire = parts.Wire;
        Faults = parts.Faults;
        Org = parts.Org;
    }

    /// <summary>The address of both the login and the API, such as <c>http://127.0.0.1:40123</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The requests that arrived.</summary>
    public WireLog Wire { get; }

    /// <summary>The rules for requests that go wrong.</summary>
    public FaultPlan Faults { get; }

    /// <summary>What is in the org, and what people do in its UI.</summary>
    public OrgControl Org { get; }

    /// <summary>Starts an emulator on the loopback interface.</summary>
    /// <exception cref="EmulatorDataException">The data file cannot be used.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<EmulatorServer> StartAsync(EmulatorOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var storage = IOrgStorage.Open(options.DataFile);
        WebApplication? web = null;
        try
        {
            var parts = EmulatorParts.Assemble(options, storage);
            web = Build(options.Port, parts);
            await web.StartAsync(cancellationToken);
            return new EmulatorServer(web, storage, parts);
        }
        catch
        {
            await (web?.DisposeAsync() ?? ValueTask.CompletedTask);
            storage.Dispose();
            throw;
        }
    }

    /// <summary>Stops the server and releases the data file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _storage.Dispose();
    }

    // The empty builder reads neither settings files nor environment variables, so nothing on the machine changes the emulator.
    private static WebApplication Build(int port, EmulatorParts parts)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var web = builder.Build();
        web.Run(parts.Pipeline.HandleAsync);
        return web;
    }
}
