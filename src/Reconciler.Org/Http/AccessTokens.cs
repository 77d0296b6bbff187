namespace Reconciler.Org.Http;

/// <summary>
/// Keeps the access token of a run. The first call that needs it logs in, and calls that come meanwhile wait for that same login.
/// </summary>
internal sealed class AccessTokens(Func<CancellationToken, Task<string>> loginAsync) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _disposed = new();
    private Task<string>? _login;

    /// <summary>The token, after a login where there is none yet.</summary>
    /// <exception cref="OrgException">The login failed.</exception>
    public Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<string> login;
        lock (_gate)
        {
            // A failed login is told to all who waited for it; whoever comes later tries anew.
            login = _login is null or { IsFaulted: true } or { IsCanceled: true } ? (_login = StartLogin()) : _login;
        }

        return login.WaitAsync(cancellationToken);
    }

    /// <summary>Forgets a token that the org refused, unless another call has fetched a newer one meanwhile.</summary>
    public void Invalidate(string refused)
    {
        lock (_gate)
        {
            if (_login is { IsCompletedSuccessfully: true } login && login.Result == refused)
            {
                _login = null;
            }
        }
    }

    public void Dispose()
    {
        _disposed.Cancel();
        _disposed.Dispose();
    }

    /// <summary>The login does not belong to the call that started it: that one's cancellation must not fail the others.</summary>
    private Task<string> StartLogin()
    {
        CancellationToken disposed = _disposed.Token;
        return Task.Run(() => loginAsync(disposed), disposed);
    }
}
