using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Reporting.Findings;

/// <summary>Identifies findings from run to run. A fingerprint holds no line number, so that an edit above a finding does not change it.</summary>
internal static class Fingerprints
{
    /// <summary>Each finding with its fingerprint: 32 hexadecimal digits from its rule, file, message, and its number among findings alike in these.</summary>
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
