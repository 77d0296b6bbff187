namespace Reconciler.Import;

/// <summary>How far an import has come with reading flows.</summary>
/// <param name="Done">Flows that were read.</param>
/// <param name="Total">Flows to read.</param>
/// <param name="Elapsed">The time since the first of them was asked for.</param>
public sealed record ImportProgress(int Done, int Total, TimeSpan Elapsed)
{
    /// <summary>About how long the rest takes, if it goes on as it went; null before anything is done.</summary>
    public TimeSpan? Left => Done == 0 ? null : Elapsed / Done * (Total - Done);
}
