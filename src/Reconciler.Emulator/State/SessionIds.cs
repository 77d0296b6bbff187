using System.Globalization;

namespace Reconciler.Emulator.State;

/// <summary>Numbers things that do not outlive the process: requests and jobs.</summary>
internal sealed class SessionIds(Guid orgId, string purpose)
{
    private long _last;

    public string Next() =>
        DerivedId.From(orgId, string.Create(CultureInfo.InvariantCulture, $"{purpose} {Interlocked.Increment(ref _last)}"));
}
