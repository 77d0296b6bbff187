namespace Reconciler.Org.Http;

/// <summary>Sends the login of a transport, and has its answer read.</summary>
/// <param name="label">How the call is named in messages.</param>
/// <param name="readAsync">Reads the answer into a token.</param>
/// <param name="cancellationToken">Cancels the login.</param>
internal delegate Task<string> LoginExchange(
    CallLabel label, Func<HttpResponseMessage, CancellationToken, Task<string>> readAsync, CancellationToken cancellationToken);
