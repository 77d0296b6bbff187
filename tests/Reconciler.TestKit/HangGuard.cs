namespace Reconciler.TestKit;

/// <summary>Tells work that does not come to its end, as with a pattern that backtracks, from work on a busy machine. It says nothing about speed.</summary>
public static class HangGuard
{
    /// <summary>What takes longer does not end: such work takes hours, and what is right takes a second.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
}
