using System.Text.RegularExpressions;

namespace Reconciler.Org.Wire;

/// <summary>
/// Makes text of a server fit for a message: no control characters, which could drive a terminal, not too long, and without the secrets that
/// a server or a proxy may repeat: credentials of a header, and queries of addresses, which may hold a signature.
/// </summary>
internal static partial class ServerText
{
    private const int MaxLength = 500;

    /// <summary>The text on one line, without secrets and control characters, cut after 500 characters.</summary>
    public static string Clean(string text)
    {
        string masked = Credentials().Replace(AddressQuery().Replace(text, "${address}?***"), "${scheme} ***");
        string line = string.Concat(masked.Take(MaxLength).Select(character => char.IsControl(character) ? ' ' : character)).Trim();
        return masked.Length > MaxLength ? line + "…" : line;
    }

    [GeneratedRegex(@"(?<address>https?://[^\s?#""']+)[?#][^\s""']*", RegexOptions.IgnoreCase)]
    private static partial Regex AddressQuery();

    [GeneratedRegex(@"\b(?<scheme>bearer|basic)\s+[\w\-.~+/]{20,}=*", RegexOptions.IgnoreCase)]
    private static partial Regex Credentials();
}
