using System.Text;
using Microsoft.AspNetCore.Http;

namespace Reconciler.Emulator.Authentication;

/// <summary>Client id and secret of a Basic authorization header.</summary>
internal sealed record BasicCredentials(string Id, string Secret)
{
    private const string Scheme = "Basic ";

    public static BasicCredentials? Of(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[Scheme.Length..].Trim(), bytes, out var length))
        {
            return null;
        }

        // The .NET SDK encodes the pair as ISO-8859-1, the JavaScript SDK as UTF-8; ids and secrets are ASCII.
        var pair = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return pair.Length == 2 ? new BasicCredentials(pair[0], pair[1]) : null;
    }
}
