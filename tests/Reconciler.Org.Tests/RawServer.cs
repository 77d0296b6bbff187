using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Reconciler.Org.Tests;

/// <summary>An HTTP/1.1 server on the loopback interface that keeps connections open, and closes one instead of answering where it is told to.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _paths = new();
    private readonly Func<string, string?> _answer;
    private readonly Task _accepting;

    /// <param name="answer">The JSON for a path; null closes the connection.</param>
    public RawServer(Func<string, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public IReadOnlyList<string> Paths => [.. _paths];

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using TcpClient open = connection;
        using var reader = new StreamReader(open.GetStream(), Encoding.ASCII);
        while (await ReadRequestAsync(reader) is { } path)
        {
            _paths.Enqueue(path);
            if (_answer(path) is not { } json)
            {
                return;
            }

            string response = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}";
            await open.GetStream().WriteAsync(Encoding.ASCII.GetBytes(response));
        }
    }

    private static async Task<string?> ReadRequestAsync(StreamReader reader)
    {
        if (await reader.ReadLineAsync() is not { Length: > 0 } requestLine)
        {
            return null;
        }

        int length = 0;
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            length = header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase) ? int.Parse(header["Content-Length:".Length..]) : length;
        }

        if (length > 0)
        {
            await reader.ReadBlockAsync(new char[length]);
        }

        return requestLine.Split(' ')[1].Split('?')[0];
    }
}
