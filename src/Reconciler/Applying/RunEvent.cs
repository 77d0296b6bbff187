using System.Text.Json.Serialization;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>One event of an apply: what the progress display shows and the journal keeps.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Flow">The flow it is about; null when it is about the run.</param>
/// <param name="Action">What the plan does to the flow; null when it is about the run.</param>
/// <param name="Detail">What there is to say, such as a reason; null for nothing.</param>
public sealed record RunEvent(
    DateTimeOffset Time,
    RunEventKind Kind,
    [property: JsonConverter(typeof(FlowKeyText))] FlowKey? Flow,
    [property: JsonConverter(typeof(JsonStringEnumConverter<PlanAction>))] PlanAction? Action,
    string? Detail)
{
    /// <summary>The org's job that works on the flow; null before there is one.</summary>
    public string? Job { get; init; }

    /// <summary>The flow's id in the org; null where it is not known.</summary>
    public string? FlowId { get; init; }

    /// <summary>With <see cref="RunEventKind.Started"/> the version that the plan saw, with <see cref="RunEventKind.Confirmed"/> the one that is published.</summary>
    public string? Version { get; init; }

    /// <summary>With <see cref="RunEventKind.Started"/> the hash of the desired document.</summary>
    public string? Hash { get; init; }

    /// <summary>What Architect said about the flow in the job; null for nothing.</summary>
    public IReadOnlyList<string>? Messages { get; init; }

    /// <summary>With <see cref="RunEventKind.Began"/>: which run it is.</summary>
    public RunHeader? Run { get; init; }

    /// <summary>The first event of a run.</summary>
    internal static RunEvent Began(Plan plan, DateTimeOffset at) => new(at, RunEventKind.Began, null, null, null)
    {
        Run = new RunHeader(RunHeader.CurrentFormat, plan.Project, plan.Environment, plan.Org, PlanHash.Of(plan), Environment.ProcessId),
    };

    /// <summary>Something about the run as a whole.</summary>
    internal static RunEvent Note(string text, DateTimeOffset at) => new(at, RunEventKind.Note, null, null, text);

    /// <summary>The last event of a run that has ended by itself: how many steps came to which outcome.</summary>
    internal static RunEvent Ended(ApplyResult result, DateTimeOffset at)
    {
        var counts = result.Steps.GroupBy(step => step.Outcome).OrderBy(steps => steps.Key).Select(steps => $"{steps.Key}: {steps.Count()}");
        return new RunEvent(at, RunEventKind.Ended, null, null, string.Join(", ", counts));
    }

    /// <summary>The same event with each secret replaced, wherever a text could hold one.</summary>
    internal RunEvent Masked(SecretSet secrets) => this with
    {
        Flow = Flow is { } flow ? Masked(flow, secrets) : null,
        Detail = Detail is null ? null : secrets.Mask(Detail),
        Messages = Messages is null ? null : [.. Messages.Select(secrets.Mask)],
    };

    // As the journal writes it, since a secret may reach over the slash.
    private static FlowKey Masked(FlowKey flow, SecretSet secrets)
        => FlowKey.TryParse(secrets.Mask($"{flow}"), out var masked) ? masked : flow with { Name = secrets.Mask($"{flow}") };
}

/// <summary>What happens during an apply.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunEventKind>))]
public enum RunEventKind
{
    /// <summary>The run begins.</summary>
    Began,

    /// <summary>A step begins: what it means to do.</summary>
    Started,

    /// <summary>The step waits for somebody to give an edit lock back.</summary>
    Waiting,

    /// <summary>The step is about to change the flow by one call, such as a rename; the detail says how.</summary>
    Changing,

    /// <summary>That call took effect.</summary>
    Changed,

    /// <summary>The org has a job for the step, which waits for its input.</summary>
    Registered,

    /// <summary>The org runs the step's job.</summary>
    Uploaded,

    /// <summary>The step is done.</summary>
    Done,

    /// <summary>The step failed.</summary>
    Failed,

    /// <summary>The step was sent, and its end is not known.</summary>
    Unknown,

    /// <summary>The step is not tried.</summary>
    Skipped,

    /// <summary>A later run found that a job published nothing, or stopped waiting for it.</summary>
    Abandoned,

    /// <summary>A listing shows the version that a step published.</summary>
    Confirmed,

    /// <summary>Something about the run as a whole, such as a wait that the org asked for.</summary>
    Note,

    /// <summary>The run has ended by itself.</summary>
    Ended,
}

/// <summary>The first line of a journal: which run it records.</summary>
/// <param name="Format">The form of the journal.</param>
/// <param name="Environment">The environment's name.</param>
/// <param name="Org">The org, to show.</param>
/// <param name="Plan">Hash of what the plan means to do, from which versions.</param>
/// <param name="Process">The process's id.</param>
public sealed record RunHeader(string Format, string Project, string Environment, string Org, string Plan, int Process)
{
    /// <summary>The form that this program writes.</summary>
    public const string CurrentFormat = "reconciler/run/v1";
}
