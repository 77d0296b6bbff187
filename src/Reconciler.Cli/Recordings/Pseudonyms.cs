using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Cli.Recordings;

/// <summary>
/// Stands in for texts: equal texts get equal pseudonyms. The key is forgotten when the program ends, so that nobody can try out texts.
/// </summary>
internal sealed class Pseudonyms
{
    /// <summary>What every pseudonym begins with; no path or value of the API does.</summary>
    public const string Sign = "~";

    private const int Length = 12;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The pseudonym of a text.</summary>
    public string Of(string text) => Sign + Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)))[..Length];

    /// <summary>True for a pseudonym.</summary>
    public static bool Is(string text) => text.StartsWith(Sign, StringComparison.Ordinal);
}
