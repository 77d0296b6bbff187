using Reconciler.Emulator.Faults;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Jobs;

/// <summary>An asynchronous job: first registered, then started with the work that it has to do, then settled with an outcome.</summary>
internal sealed class Job(string id, string command, StoredIdentity owner, FaultRule? fault)
{
    private const string ThrottledText = "Archy failed: could not find the flow with id. exit code: 107";

    private Func<DateTimeOffset, JobOutcome>? _work;

    /// <summary>The id of the job.</summary>
    public string Id { get; } = id;

    /// <summary>What the job does, in the word of the API: <c>Publish</c> or <c>Export</c>.</summary>
    public string Command { get; } = command;

    /// <summary>The client that registered it.</summary>
    public StoredIdentity Owner { get; } = owner;

    /// <summary>How far it is.</summary>
    public JobStatus Status { get; private set; } = JobStatus.Registered;

    /// <summary>When the work is done; set when the job is started.</summary>
    public DateTimeOffset Due { get; private set; }

    /// <summary>How it ended; null until it has.</summary>
    public JobOutcome? Outcome { get; private set; }

    /// <summary>True when it has ended.</summary>
    public bool IsSettled => Status is JobStatus.Success or JobStatus.Failure;

    /// <summary>Starts the job with its work, which is given the time at which it is due; does nothing when it was started before.</summary>
    public void Start(DateTimeOffset due, Func<DateTimeOffset, JobOutcome> work)
    {
        // A repeated upload, such as a retry after a lost answer, does not start the job a second time.
        if (Status == JobStatus.Registered)
        {
            (_work, Due, Status) = (work, due, JobStatus.Started);
        }
    }

    /// <summary>True when its work is to be done.</summary>
    public bool IsDue(DateTimeOffset now) => Status == JobStatus.Started && fault?.Job != JobFault.NeverEnd && Due <= now;

    /// <summary>Does the work, or fails as a fault rule says, and sets the outcome.</summary>
    public void Settle()
    {
        Outcome = PlannedOutcome() ?? _work?.Invoke(Due) ?? throw new InvalidOperationException("The job was not started.");
        Status = Outcome.Succeeded ? JobStatus.Success : JobStatus.Failure;
        _work = null;
    }

    private JobOutcome? PlannedOutcome() => fault?.Job switch
    {
        JobFault.Fail => new JobOutcome(Succeeded: false, [.. fault.JobMessages.Select(text => JobMessage.Error(Due, text))]),
        JobFault.Throttled => new JobOutcome(Succeeded: false, [JobMessage.Error(Due, ThrottledText)]),
        JobFault.FailWithoutMessages => new JobOutcome(Succeeded: false, Messages: null),
        _ => null,
    };
}

/// <summary>The state of a job, by the names that the API uses.</summary>
internal enum JobStatus
{
    Registered,
    Started,
    Success,
    Failure,
}

/// <summary>How a job ended.</summary>
internal sealed record JobOutcome(bool Succeeded, IReadOnlyList<JobMessage>? Messages)
{
    /// <summary>The flow that a publish job made or changed.</summary>
    public string? FlowId { get; init; }

    /// <summary>What an export job made.</summary>
    public ExportedContent? Content { get; init; }
}

/// <summary>A message of a job; <c>Unresolved</c> is the thing that it says was not found.</summary>
internal sealed record JobMessage(string Type, DateTimeOffset At, string Text, FlowReference? Unresolved = null)
{
    /// <summary>A message that says why the job failed.</summary>
    public static JobMessage Error(DateTimeOffset at, string text, FlowReference? unresolved = null) => new("Error", at, text, unresolved);

    /// <summary>A message of a job that did not fail because of it.</summary>
    public static JobMessage Warning(DateTimeOffset at, string text) => new("Warning", at, text);
}

/// <summary>The download of an export job: one flow file, or a zip of several.</summary>
internal sealed record ExportedContent(string FileName, string ContentType, byte[] Bytes);
