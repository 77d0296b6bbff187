namespace Reconciler.Org;

/// <summary>An org that can tell the user about waits which its callers make, in the way that it tells about its own.</summary>
public interface IWaitAnnouncer
{
    /// <summary>Tells that a wait begins.</summary>
    /// <param name="wait">The wait.</param>
    void Announce(OrgWait wait);
}
