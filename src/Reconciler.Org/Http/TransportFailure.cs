using System.Net.Sockets;
using System.Security.Authentication;

namespace Reconciler.Org.Http;

/// <summary>Turns failures below HTTP into exceptions of the port: the host was never reached, or its answer was lost.</summary>
internal static class TransportFailure
{
    /// <summary>The exception to throw instead; null when the failure is not one of transport.</summary>
    public static OrgException? TryDescribe(Exception failure, CallLabel label) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            Unreachable(label, failure, "the host name cannot be resolved; check the region and the DNS"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            Unreachable(label, failure, $"the TLS connection failed{Reason(failure)}; check the certificate of the host or the proxy"),
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } =>
            Unreachable(label, failure, "the proxy refused the tunnel; check the proxy settings"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } =>
            Unreachable(label, failure, $"no connection could be made{Reason(failure)}; check the network, the proxy and the firewall"),
        OperationCanceledException => ConnectTimeout(label, failure),
        HttpRequestException or IOException or InvalidDataException => Lost(label, failure),
        _ => null,
    };

    /// <summary>What to throw for a failure that is described, unless the call was cancelled: a handler may report an aborted connection instead of the cancellation that aborted it.</summary>
    public static Exception OrCancellation(OrgException described, Exception failure, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? new OperationCanceledException(failure.Message, failure, cancellationToken) : described;

    private static OrgException Unreachable(CallLabel label, Exception failure, string why) =>
        new(OrgErrorKind.Unreachable, $"{label.Text}: cannot reach {label.Host}: {why}", failure);

    private static OrgException ConnectTimeout(CallLabel label, Exception failure)
    {
        string problem = $"{label.Host} did not accept a connection in time";
        return new OrgException(OrgErrorKind.Timeout, $"{label.Text}: {problem}; check the network, the proxy and the firewall", failure);
    }

    private static OrgException Lost(CallLabel label, Exception failure)
    {
        string problem = $"the connection to {label.Host} broke before the answer was complete";
        return new OrgException(OrgErrorKind.Unreachable, $"{label.Text}: {problem}; try again", failure) { AnswerLost = true };
    }

    private static string Reason(Exception failure) => failure.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => " (connection refused)",
        SocketException { SocketErrorCode: SocketError.HostUnreachable or SocketError.NetworkUnreachable } => " (no route to the host)",
        AuthenticationException => " (the certificate is not trusted)",
        _ => string.Empty,
    };
}
