using System.Globalization;
using Reconciler.Emulator.Http;

namespace Reconciler.Emulator.Server;

internal sealed record RateLimitStanding(int Count, int Allowed, int ResetSeconds, bool IsExceeded)
{
    public Reply AddTo(Reply reply) => reply
        .WithHeader("inin-ratelimit-count", Count.ToString(CultureInfo.InvariantCulture))
        .WithHeader("inin-ratelimit-allowed", Allowed.ToString(CultureInfo.InvariantCulture))
        .WithHeader("inin-ratelimit-reset", ResetSeconds.ToString(CultureInfo.InvariantCulture));
}
