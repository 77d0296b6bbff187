using System.Diagnostics;
using Serilog;

namespace Reconciler.Cli.Logging;

/// <summary>Logs each request at Debug: method, path without its query (it may carry a signature), status and time.</summary>
internal sealed class LoggingHandler : DelegatingHandler
{
    private readonly ILogger _log;
    private readonly Action<HttpResponseMessage>? _onAnswer;

    /// <summary>Makes a handler that sends requests over HTTP itself.</summary>
    /// <param name="log">Where each request is logged.</param>
    /// <param name="onAnswer">Told of each answer before it is read; null when nobody wants to know.</param>
    public LoggingHandler(ILogger log, Action<HttpResponseMessage>? onAnswer)
        : base(Reconciler.Org.Http.HttpOrg.CreateHandler()) => (_log, _onAnswer) = (log, onAnswer);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var path = request.RequestUri?.GetLeftPart(UriPartial.Path);
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            _log.Debug("{Method} {Path} {Status} in {Milliseconds:0} ms", request.Method, path, (int)response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            _onAnswer?.Invoke(response);
            return response;
        }
        catch (Exception exception)
        {
            _log.Debug("{Method} {Path} failed in {Milliseconds:0} ms: {Reason}", request.Method, path, Stopwatch.GetElapsedTime(started).TotalMilliseconds, exception.Message);
            throw;
        }
    }
}
