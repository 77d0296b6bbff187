using Polly;
using Polly.Retry;

namespace Reconciler.Org.Resilience;

/// <summary>Makes the pipeline that repeats failed calls: which ones, how often, and after which wait.</summary>
internal static class RetryPipeline
{
    /// <summary>The property of a context that holds the call; it must be set before the pipeline runs.</summary>
    public static readonly ResiliencePropertyKey<OrgCall> Call = new("Reconciler.Call");

    /// <summary>A call that the server asks to wait longer for is not repeated: a wait is never shortened.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private static readonly ResiliencePropertyKey<bool> LoggedInAgain = new("Reconciler.LoggedInAgain");

    /// <summary>Makes the pipeline; with one attempt it repeats nothing.</summary>
    /// <param name="random">Returns numbers of [0, 1) that spread the waits.</param>
    public static ResiliencePipeline Build(ResilienceOptions options, TimeProvider time, Func<double> random) => options.MaxAttempts > 1
        ? new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(CreateStrategy(options, random)).Build()
        : ResiliencePipeline.Empty;

    private static RetryStrategyOptions CreateStrategy(ResilienceOptions options, Func<double> random) => new()
    {
        MaxRetryAttempts = options.MaxAttempts - 1,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = options.BaseDelay,
        MaxDelay = options.MaxDelay,
        Randomizer = random,
        ShouldHandle = attempt => ValueTask.FromResult(
            MayRepeat(attempt.Outcome.Exception as OrgException, attempt.Context)
            && attempt.AttemptNumber + 1 < options.AttemptsAfter((OrgException)attempt.Outcome.Exception!)),
        DelayGenerator = attempt => ValueTask.FromResult(ServerDelay(FailureOf(attempt.Outcome), options.BaseDelay * random())),
        OnRetry = attempt => Announce(attempt, options),
    };

    private static bool MayRepeat(OrgException? failure, ResilienceContext context) => failure switch
    {
        null => false,
        { Kind: OrgErrorKind.Unauthorized } => !context.Properties.GetValue(LoggedInAgain, false),
        { RetryAfter: { } asked } when asked > LongestWait => false,
        _ => CallOf(context).Rule.Allows(failure),
    };

    /// <summary>
    /// The wait that the server asks for, in full, and a little more so that calls refused together do not come back together.
    /// </summary>
    private static TimeSpan? ServerDelay(OrgException failure, TimeSpan spread) => failure switch
    {
        { Kind: OrgErrorKind.Unauthorized } => TimeSpan.Zero,
        { RetryAfter: { } asked } => asked + spread,
        _ => null,
    };

    private static ValueTask Announce(OnRetryArguments<object> attempt, ResilienceOptions options)
    {
        OrgException cause = FailureOf(attempt.Outcome);
        if (cause.Kind == OrgErrorKind.Unauthorized)
        {
            attempt.Context.Properties.Set(LoggedInAgain, true);
        }
        else
        {
            string call = CallOf(attempt.Context).Words;
            options.OnWait?.Invoke(new OrgWait(call, attempt.RetryDelay, attempt.AttemptNumber + 1, options.AttemptsAfter(cause), cause));
        }

        return ValueTask.CompletedTask;
    }

    private static OrgException FailureOf(Outcome<object> outcome) => (OrgException)outcome.Exception!;

    private static OrgCall CallOf(ResilienceContext context) => context.Properties.GetValue(Call, null!);
}
