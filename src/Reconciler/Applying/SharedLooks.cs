using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>
/// Lets steps that look at their flows at about the same time share one listing, since the rate limit counts calls. A look is never older than the
/// step's question: whoever comes while a listing is on its way waits for the next one.
/// </summary>
/// <param name="freshness">Looks at the org.</param>
/// <param name="gatherFor">How long the first one waits for others; zero for no company.</param>
internal sealed class SharedLooks(Freshness freshness, TimeSpan gatherFor, TimeProvider time)
{
    private readonly Lock _gate = new();
    private List<Look> _waiting = [];

    /// <summary>Why the step must not be done, or null.</summary>
    /// <param name="cancellationToken">Of the run; the same for all steps.</param>
    public async Task<string?> ReasonAsync(PlanStep step, CancellationToken cancellationToken)
    {
        if (gatherFor == TimeSpan.Zero)
        {
            return await freshness.ReasonAsync(step, cancellationToken);
        }

        var look = new Look(step);
        if (Join(look))
        {
            await AnswerAsync(cancellationToken);
        }

        return await look.Answer.Task;
    }

    // True for the first, who looks for all.
    private bool Join(Look look)
    {
        lock (_gate)
        {
            _waiting.Add(look);
            return _waiting.Count == 1;
        }
    }

    private List<Look> Take()
    {
        lock (_gate)
        {
            var taken = _waiting;
            _waiting = [];
            return taken;
        }
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(gatherFor, time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Take().ForEach(look => look.Answer.TrySetCanceled(cancellationToken));
            return;
        }

        var looks = Take();
        if (looks.Count <= freshness.PagesOfListing)
        {
            await Task.WhenAll(looks.Select(look => AnswerAsync(look, cancellationToken)));
            return;
        }

        await AnswerAsync(looks, cancellationToken);
    }

    private async Task AnswerAsync(Look look, CancellationToken cancellationToken)
    {
        try
        {
            look.Answer.SetResult(await freshness.ReasonAsync(look.Step, cancellationToken));
        }
        catch (Exception exception)
        {
            look.Answer.SetException(exception);
        }
    }

    private async Task AnswerAsync(List<Look> looks, CancellationToken cancellationToken)
    {
        try
        {
            var outdated = await freshness.OutdatedAsync(looks.Select(look => look.Step), cancellationToken);
            looks.ForEach(look => look.Answer.SetResult(outdated.GetValueOrDefault(look.Step.Key)));
        }
        catch (Exception exception)
        {
            looks.ForEach(look => look.Answer.SetException(exception));
        }
    }

    private sealed record Look(PlanStep Step)
    {
        public TaskCompletionSource<string?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
