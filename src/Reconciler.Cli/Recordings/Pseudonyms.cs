using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Cli.Recordings;

/// <summary>
/// Replaces texts by pseudonyms; equal texts get equal ones. The key is not kept when the program ends, so that texts cannot be guessed from them.
/// </summary>
internal sealed class Pseudonyms
{
    /// <summary>The first character of every pseudonym; no path or value of the API begins with it.</summary>
    public const string Sign = "~";

    private const int Length = 12;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Returns the pseudonym of a text.</summary>
    public string Of(string text) => Sign + Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)))[..Length];

    /// <summary>Returns true for a pseudonym.</summary>
    public static bool Is(string text) => text.StartsWith(Sign, StringComparison.Ordinal);
}
