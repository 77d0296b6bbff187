namespace Reconciler.Applying;

/// <summary>One event of an apply: what the progress display shows and the journal keeps.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Flow">The flow it is about, as <c>type/name</c>; null when it is about the run.</param>
/// <param name="Action">What the plan does to the flow.</param>
/// <param name="Detail">What there is to say, such as a job's id or a reason; holds no secret.</param>
public sealed record RunEvent(DateTimeOffset Time, RunEventKind Kind, string? Flow, string? Action, string? Detail);
