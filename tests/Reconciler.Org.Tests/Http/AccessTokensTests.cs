using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class AccessTokensTests
{
    [Test]
    public async Task Concurrent_callers_share_one_login()
    {
        var answer = new TaskCompletionSource<string>();
        int logins = 0;
        using var tokens = new AccessTokens(_ =>
        {
            Interlocked.Increment(ref logins);
            return answer.Task;
        });

        Task<string>[] callers = [.. Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(CancellationToken.None))];
        answer.SetResult("token");

        Assert.That(await Task.WhenAll(callers), Is.All.EqualTo("token"));
        Assert.That(logins, Is.EqualTo(1));
    }

    [Test]
    public async Task A_cancelled_caller_does_not_cancel_the_login_of_the_others()
    {
        var answer = new TaskCompletionSource<string>();
        using var tokens = new AccessTokens(answer.Task.WaitAsync);
        using var cancellation = new CancellationTokenSource();
        Task<string> first = tokens.GetAsync(cancellation.Token);
        Task<string> second = tokens.GetAsync(CancellationToken.None);

        await cancellation.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());

        answer.SetResult("token");
        Assert.That(await second, Is.EqualTo("token"));
    }

    [Test]
    public async Task A_failed_login_is_tried_anew_by_the_next_caller()
    {
        int logins = 0;
        using var tokens = new AccessTokens(_ => Interlocked.Increment(ref logins) == 1
            ? Task.FromException<string>(new IOException("no"))
            : Task.FromResult("token"));

        Assert.That(() => tokens.GetAsync(CancellationToken.None), Throws.InstanceOf<IOException>());
        Assert.That(await tokens.GetAsync(CancellationToken.None), Is.EqualTo("token"));
    }

    [Test]
    public async Task Only_the_current_token_can_be_invalidated()
    {
        int logins = 0;
        using var tokens = new AccessTokens(_ => Task.FromResult($"token-{Interlocked.Increment(ref logins)}"));
        await tokens.GetAsync(CancellationToken.None);

        tokens.Invalidate("token-1");
        Assert.That(await tokens.GetAsync(CancellationToken.None), Is.EqualTo("token-2"));

        tokens.Invalidate("token-1");
        Assert.That(await tokens.GetAsync(CancellationToken.None), Is.EqualTo("token-2"));
    }
}
