using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Reconciler.Emulator.Authentication;

/// <summary>The access tokens that are valid now.</summary>
internal sealed class TokenStore(TimeProvider time)
{
    /// <summary>How long a token is valid: a day.</summary>
    public const int LifetimeSeconds = 86400;

    private readonly ConcurrentDictionary<string, (EmulatorClient Client, DateTimeOffset Expires)> _tokens = new(StringComparer.Ordinal);

    /// <summary>Makes a new token for a client.</summary>
    public string Issue(EmulatorClient client)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _tokens[token] = (client, time.GetUtcNow().AddSeconds(LifetimeSeconds));
        return token;
    }

    /// <summary>The client that a token was issued to; null when the token is unknown or has expired.</summary>
    public EmulatorClient? Find(string token) =>
        _tokens.TryGetValue(token, out var entry) && entry.Expires > time.GetUtcNow() ? entry.Client : null;

    /// <summary>Makes a token invalid before its time; an unknown one is ignored.</summary>
    public void Expire(string token) => _tokens.TryRemove(token, out _);
}
