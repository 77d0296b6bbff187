using System.Security.Cryptography;
using System.Text;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Authentication;

/// <summary>
/// <c>POST /oauth/token</c>. Its errors have the shape of the login host, with 400 for an unknown client and 401 for a wrong secret.
/// </summary>
internal sealed class TokenEndpoint(IReadOnlyList<EmulatorClient> clients, TokenStore tokens)
{
    /// <summary>The endpoint; it needs no token.</summary>
    public Endpoint Endpoint => new("POST", "/oauth/token", HandleAsync) { IsPublic = true };

    private async Task<Reply> HandleAsync(Call call, CancellationToken cancellationToken)
    {
        var form = call.Request.HasFormContentType ? await call.Request.ReadFormAsync(cancellationToken) : null;
        if (form?["grant_type"].ToString() != "client_credentials")
        {
            return Refuse(400, "unsupported_grant_type", "only client_credentials is supported");
        }

        var credentials = AuthorizationHeader.BasicCredentials(call.Request);
        var client = clients.FirstOrDefault(candidate => candidate.Id == credentials?.Id);
        if (client is null || credentials is null)
        {
            return Refuse(400, "invalid_client", "client not found: invalid_client");
        }

        return IsSecret(client, credentials.Secret)
            ? Reply.Json(new WireToken(tokens.Issue(client), "bearer", TokenStore.LifetimeSeconds), WireJson.Default.WireToken)
            : Refuse(401, "invalid_client", "authentication failed");
    }

    private static bool IsSecret(EmulatorClient client, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(client.Secret), Encoding.UTF8.GetBytes(secret));

    private static Reply Refuse(int status, string error, string description) =>
        Reply.Json(new WireTokenError(error, description), WireJson.Default.WireTokenError, status);
}
