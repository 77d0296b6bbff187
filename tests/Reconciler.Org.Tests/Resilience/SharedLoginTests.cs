using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Resilience;

/// <summary>The layers together: retry above, and the login of the transport below.</summary>
internal sealed class SharedLoginTests
{
    [Test]
    public async Task Concurrent_calls_with_a_refused_token_share_one_login()
    {
        const int Callers = 8;
        static bool IsRefused(RecordedRequest request) => request.Headers["Authorization"] == "Bearer token-1";
        var missing = Callers;
        var together = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stub = new StubHandler(request => IsRefused(request)
            ? StubHandler.Json("{}", System.Net.HttpStatusCode.Unauthorized)
            : StubHandler.Json("""{"entities":[],"pageCount":0}"""))
        {
            // All are refused together. A thread that waited here could be the one that brings the others their token.
            HoldBackAsync = request =>
            {
                if (!IsRefused(request))
                {
                    return Task.CompletedTask;
                }

                if (Interlocked.Decrement(ref missing) == 0)
                {
                    together.SetResult();
                }

                return together.Task;
            },
        };
        var org = new ResilientOrg(TestOrg.Over(stub), new ResilienceOptions { AttemptTimeout = TimeSpan.FromHours(2) }, new ManualTimeProvider(), () => 0);

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None))));
        Assert.That((stub.Logins, stub.Calls.Count), Is.EqualTo((2, 2 * Callers)));
    }
}
