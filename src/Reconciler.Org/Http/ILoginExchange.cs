namespace Reconciler.Org.Http;

/// <summary>Sends the login of a transport, and has its answer read.</summary>
internal interface ILoginExchange
{
    /// <summary>Sends it once.</summary>
    /// <param name="label">How the call is named in messages.</param>
    /// <param name="readAsync">Reads the answer into a token.</param>
    /// <param name="cancellationToken">Cancels the login.</param>
    Task<string> SendAsync(CallLabel label, Func<HttpResponseMessage, CancellationToken, Task<string>> readAsync, CancellationToken cancellationToken);
}
