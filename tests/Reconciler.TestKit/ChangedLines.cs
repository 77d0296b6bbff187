namespace Reconciler.TestKit;

/// <summary>Counts how much of a text an edit touched.</summary>
public static class ChangedLines
{
    /// <summary>How many lines of either text are between what both begin with and what both end with.</summary>
    public static int Count(string before, string after)
    {
        var (a, b) = (before.Split('\n'), after.Split('\n'));
        var head = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = a.Skip(head).Reverse().Zip(b.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return Math.Max(a.Length, b.Length) - head - tail;
    }
}
