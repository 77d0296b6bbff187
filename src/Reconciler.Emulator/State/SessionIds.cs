using System.Globalization;

namespace Reconciler.Emulator.State;

/// <summary>
/// Gives ids to what ends with the process: requests and jobs. They are computed from the org id, the purpose and a running number.
/// </summary>
internal sealed class SessionIds(Guid orgId, string purpose)
{
    private long _last;

    /// <summary>The next id. Safe for concurrent use.</summary>
    public string Next() =>
        DerivedId.From(orgId, string.Create(CultureInfo.InvariantCulture, $"{purpose} {Interlocked.Increment(ref _last)}"));
}
