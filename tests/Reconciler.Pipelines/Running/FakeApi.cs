using System.Net;
using System.Net.Sockets;

namespace Reconciler.Pipelines.Running;

/// <summary>An HTTP service on this machine that answers every GET with one text, and remembers what is written to it.</summary>
internal sealed class FakeApi : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<(string Call, string Body)> _writes = [];

    public FakeApi()
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>What a GET is answered with.</summary>
    public string Answer { get; set; } = "[]";

    /// <summary>What was written, as method and path, and the body.</summary>
    public IReadOnlyList<(string Call, string Body)> Writes
    {
        get
        {
            lock (_writes)
            {
                return [.. _writes];
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        var isRead = context.Request.HttpMethod == "GET";
        if (!isRead)
        {
            lock (_writes)
            {
                _writes.Add(($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}", body));
            }
        }

        await using var writer = new StreamWriter(context.Response.OutputStream);
        await writer.WriteAsync(isRead ? Answer : "{}");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
