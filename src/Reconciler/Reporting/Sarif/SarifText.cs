namespace Reconciler.Reporting.Sarif;

/// <summary>Puts foreign text into a SARIF message so that it stays text.</summary>
internal static class SarifText
{
    /// <summary>The text with braces doubled, which begin placeholders (3.11.5), and with no link in it (3.11.6): brackets alone are harmless.</summary>
    public static string Of(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "\\](", StringComparison.Ordinal);
}
