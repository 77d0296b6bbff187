using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Reconciler.Cli.Logging;
using Reconciler.Emulator;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Reconciler.Cli.Tests.Logging;

internal sealed class LoggingHandlerTests
{
    private readonly List<string> _lines = [];

    [Test]
    public async Task A_request_is_logged_without_its_query_and_its_token()
    {
        await using EmulatorServer server = await EmulatorServer.StartAsync(new EmulatorOptions(), CancellationToken.None);
        using HttpResponseMessage answer = await SendAsync(server.BaseAddress);

        Assert.That(_lines.Single(), Does.Contain("/api/v2/flows").And.Contains($"{(int)answer.StatusCode}").And.Not.Contains("hidden"));
    }

    [Test]
    public void A_request_that_fails_is_logged_without_them_too()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}");
        socket.Stop();

        Assert.That(() => SendAsync(address), Throws.InstanceOf<HttpRequestException>());
        Assert.That(_lines.Single(), Does.Contain("/api/v2/flows").And.Contains("failed").And.Not.Contains("hidden"));
    }

    [SetUp]
    public void Forget() => _lines.Clear();

    private async Task<HttpResponseMessage> SendAsync(Uri server)
    {
        using Logger log = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(new ListSink(_lines)).CreateLogger();
        using var client = new HttpClient(new LoggingHandler(log, onAnswer: null));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "hidden-token");
        return await client.GetAsync(new Uri(server, "/api/v2/flows?X-Amz-Signature=hidden-signature"));
    }

    private sealed class ListSink(List<string> lines) : ILogEventSink
    {
        public void Emit(LogEvent logEvent) => lines.Add($"{logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)} {logEvent.Exception}");
    }
}
