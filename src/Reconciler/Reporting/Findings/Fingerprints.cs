using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Reporting.Findings;

/// <summary>A name for each finding that stays the same from run to run: without line numbers, so that an edit above it does not make it another one.</summary>
internal static class Fingerprints
{
    /// <summary>Each finding with its fingerprint, 32 hexadecimal digits; several that are alike are told apart by their order.</summary>
    public static IEnumerable<(Finding Finding, string Fingerprint)> Of(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var identity = string.Join('\0', finding.Rule, finding.Place?.File, finding.Message);
            var ordinal = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            yield return (finding, Hash($"{identity}\0{ordinal}"));
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
