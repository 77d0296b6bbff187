using System.Net.Sockets;
using System.Security.Authentication;
using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class TransportFailureTests
{
    private static readonly CallLabel Label = new("GET /api/v2/flows", "api.mypurecloud.de", Permission: null);

    [TestCase(HttpRequestError.NameResolutionError, "cannot be resolved")]
    [TestCase(HttpRequestError.ConnectionError, "no connection could be made")]
    [TestCase(HttpRequestError.SecureConnectionError, "TLS")]
    [TestCase(HttpRequestError.ProxyTunnelError, "proxy refused")]
    public void A_host_that_was_never_reached_leaves_no_doubt(HttpRequestError cause, string words)
    {
        OrgException error = TransportFailure.TryDescribe(new HttpRequestException(cause), Label)!;

        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Unreachable, false)));
        Assert.That(error.Message, Does.StartWith("GET /api/v2/flows: cannot reach api.mypurecloud.de: ").And.Contains(words));
    }

    [TestCase(HttpRequestError.ResponseEnded)]
    [TestCase(HttpRequestError.HttpProtocolError)]
    [TestCase(HttpRequestError.Unknown)]
    public void A_connection_that_breaks_later_leaves_the_outcome_open(HttpRequestError cause)
    {
        OrgException error = TransportFailure.TryDescribe(new HttpRequestException(cause), Label)!;

        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Unreachable, true)));
    }

    [Test]
    public void The_reason_of_the_system_is_told()
    {
        var refused = new HttpRequestException(HttpRequestError.ConnectionError, null, new SocketException((int)SocketError.ConnectionRefused));
        var untrusted = new HttpRequestException(HttpRequestError.SecureConnectionError, null, new AuthenticationException());

        Assert.That(TransportFailure.TryDescribe(refused, Label)!.Message, Does.Contain("(connection refused)"));
        Assert.That(TransportFailure.TryDescribe(untrusted, Label)!.Message, Does.Contain("(the certificate is not trusted)"));
    }

    [Test]
    public void A_connection_that_takes_too_long_is_a_timeout_before_anything_was_sent()
    {
        OrgException error = TransportFailure.TryDescribe(new TaskCanceledException(), Label)!;

        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Timeout, false)));
    }

    [Test]
    public void A_defect_of_the_program_is_no_failure_of_transport() =>
        Assert.That(TransportFailure.TryDescribe(new InvalidOperationException(), Label), Is.Null);
}
