using System.Net.Http.Headers;
using System.Text;

namespace Reconciler.Org;

/// <summary>An OAuth client (grant type client credentials). The secret leaves this object only for the login.</summary>
public sealed class OrgCredentials
{
    private readonly string _secret;

    /// <summary>Takes the client's id and secret.</summary>
    public OrgCredentials(string clientId, string clientSecret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientSecret);
        ClientId = clientId;
        _secret = clientSecret;
    }

    /// <summary>The id of the OAuth client; not a secret.</summary>
    public string ClientId { get; }

    /// <summary>The id, and a mask for the secret.</summary>
    public override string ToString() => $"{ClientId}:***";

    /// <summary>The secret itself, for a transport whose library makes the login's header.</summary>
    internal string Reveal() => _secret;

    /// <summary>The header of HTTP Basic authentication, which holds the secret.</summary>
    internal AuthenticationHeaderValue ToBasicHeader() =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{_secret}")));
}
