using System.Net.Sockets;
using System.Text;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Server;

/// <summary>On a connection of its own: an HTTP library repeats a call on another one when the server breaks the first.</summary>
public sealed class EmptyAnswerTests
{
    [Test]
    [CancelAfter(30_000)]
    public async Task An_answer_without_content_leaves_the_connection_open(CancellationToken cancellationToken)
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Short-lived"));
        var token = (await org.Api.TokenAsync(EmulatorClient.Default.Id, EmulatorClient.Default.Secret)).Json["access_token"];
        using var client = new TcpClient();
        await client.ConnectAsync(org.Server.BaseAddress.Host, org.Server.BaseAddress.Port, cancellationToken);

        var deleted = await SendAsync(client, $"DELETE /api/v2/flows/{flow.Id}", token!.GetValue<string>(), cancellationToken);
        var found = await SendAsync(client, $"GET /api/v2/flows/{flow.Id}", token.GetValue<string>(), cancellationToken);

        Assert.That(deleted, Does.StartWith("HTTP/1.1 204"));
        Assert.That(found, Does.StartWith("HTTP/1.1 410"));
    }

    /// <summary>Sends a request and reads what comes first of the answer; empty when the server has closed the connection.</summary>
    private static async Task<string> SendAsync(TcpClient client, string request, string token, CancellationToken cancellationToken)
    {
        var text = $"{request} HTTP/1.1\r\nHost: emulator\r\nAuthorization: Bearer {token}\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), cancellationToken);
        var buffer = new byte[8192];
        var count = await client.GetStream().ReadAsync(buffer, cancellationToken);
        return Encoding.ASCII.GetString(buffer, 0, count);
    }
}
