using Reconciler.Applying;
using Reconciler.Org;

namespace Reconciler.Tests.Applying;

/// <summary>Looks of steps that run alone.</summary>
internal static class Looks
{
    public static SharedLooks At(IOrg org) => new(new Freshness(org), TimeSpan.Zero, TimeProvider.System);
}
