using System.Net.Http.Headers;

namespace Reconciler.Org.Http;

/// <summary>Reads how long the server asks to wait: seconds, or a date.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        RetryConditionHeaderValue { Date: { } date } => Later(date - time.GetUtcNow()),
        _ => null,
    };

    private static TimeSpan Later(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
