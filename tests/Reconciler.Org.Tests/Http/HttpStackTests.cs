using System.Net;
using Reconciler.Org.Http;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Http;

/// <summary>What only a real connection shows.</summary>
internal sealed class HttpStackTests
{
    [Test]
    public async Task A_write_whose_connection_breaks_is_sent_once()
    {
        await using var server = new RawServer(path => path switch
        {
            "/oauth/token" => """{"access_token":"t"}""",
            "/api/v2/flows/jobs" => null,
            _ => """{"entities":[],"pageCount":0}""",
        });
        await using HttpOrg org = Over(server);
        await org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.CreatePublishJobAsync(CancellationToken.None)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Unreachable, true)));
        Assert.That(server.Paths.Count(path => path == "/api/v2/flows/jobs"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}");
        socket.Stop();
        var org = new HttpOrg(OrgEndpoint.ForServer(address, "test", "nobody"), TestOrg.Credentials, handler: null, new ManualTimeProvider());

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Unreachable, false)));
        Assert.That(error.Message, Does.Contain("cannot reach 127.0.0.1").And.Contains("(connection refused)"));
    }

    private static HttpOrg Over(RawServer server) =>
        new(OrgEndpoint.ForServer(server.Address, "test", "a raw server"), TestOrg.Credentials, handler: null, new ManualTimeProvider());
}
