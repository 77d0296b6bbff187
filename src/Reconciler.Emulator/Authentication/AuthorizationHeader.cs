using System.Text;
using Microsoft.AspNetCore.Http;

namespace Reconciler.Emulator.Authentication;

/// <summary>Reads the <c>Authorization</c> header of a request; null when it is missing, of another scheme or not well-formed.</summary>
internal static class AuthorizationHeader
{
    private const string BearerScheme = "Bearer ";
    private const string BasicScheme = "Basic ";

    /// <summary>The access token of the Bearer scheme.</summary>
    public static string? BearerToken(HttpRequest request) => After(BearerScheme, request);

    /// <summary>The client id and secret of the Basic scheme.</summary>
    public static BasicCredentials? BasicCredentials(HttpRequest request)
    {
        if (After(BasicScheme, request) is not { } encoded)
        {
            return null;
        }

        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length))
        {
            return null;
        }

        // The .NET SDK encodes the pair as ISO-8859-1, the JavaScript SDK as UTF-8; ids and secrets are ASCII.
        var pair = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return pair.Length == 2 ? new BasicCredentials(pair[0], pair[1]) : null;
    }

    private static string? After(string scheme, HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..].Trim() : null;
    }
}

/// <summary>The id and the secret of an OAuth client.</summary>
internal sealed record BasicCredentials(string Id, string Secret);
