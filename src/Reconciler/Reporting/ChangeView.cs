namespace Reconciler.Reporting;

/// <summary>How much of a list of changes is shown.</summary>
/// <param name="MostChanges">The most changes of one flow; the others are counted.</param>
/// <param name="LongestValue">The most characters of a value or a name; longer ones are cut.</param>
public sealed record ChangeView(int MostChanges, int LongestValue)
{
    /// <summary>What fits a review at a glance.</summary>
    public static ChangeView Short { get; } = new(12, 200);

    /// <summary>Everything.</summary>
    public static ChangeView Full { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>A value on one line, cut to what is shown. Secrets must be masked before.</summary>
    public string Cut(string value)
    {
        var line = value.ReplaceLineEndings("⏎");
        return line.Length <= LongestValue ? line : $"{line[..LongestValue]}…";
    }
}
