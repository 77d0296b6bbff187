namespace Reconciler.Emulator.Faults;

/// <summary>Which requests go wrong, and how. A rule can have several effects at once.</summary>
public sealed record FaultRule
{
    /// <summary>The HTTP method, or <c>*</c> for any.</summary>
    public string Method { get; init; } = "*";

    /// <summary>The path without query; <c>*</c> stands for any run of characters.</summary>
    public string Path { get; init; } = "*";

    /// <summary>Only the nth request that matches, counted from 1 since the rule was added; null means every one.</summary>
    public int? Nth { get; init; }

    /// <summary>With <see cref="Nth"/>: how many matching requests in a row go wrong, beginning with the nth.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Answers with this status instead of handling the request.</summary>
    public int? Status { get; init; }

    /// <summary>The <c>Retry-After</c> header of that answer, in seconds.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The body of that answer; without one it is an ErrorBody, or an S3 error at the presigned addresses.</summary>
    public string? Body { get; init; }

    /// <summary>The content type of <see cref="Body"/>.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>How long the emulator waits before it does anything with the request.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What a person does in the UI before the request is handled; it combines with the other effects.</summary>
    public EmulatedEdit? Then { get; init; }

    /// <summary>Whether and when the connection breaks.</summary>
    public ConnectionFault Connection { get; init; }

    /// <summary>How many bytes of the answer's body are sent before the connection breaks; null sends all.</summary>
    public int? TruncateBodyAt { get; init; }

    /// <summary>Whether the caller's token expires before the request is authenticated.</summary>
    public bool ExpireToken { get; init; }

    /// <summary>For the requests that register a job: how the job goes wrong.</summary>
    public JobFault Job { get; init; }

    /// <summary>The messages of a job that fails.</summary>
    public IReadOnlyList<string> JobMessages { get; init; } = [];
}

/// <summary>When the connection breaks.</summary>
public enum ConnectionFault
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Before the request has any effect.</summary>
    DropBeforeHandling,

    /// <summary>After the request took effect, before the answer is sent.</summary>
    DropAfterHandling,
}

/// <summary>What goes wrong with the job that a request starts.</summary>
public enum JobFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It ends with Failure and the messages of the rule.</summary>
    Fail,

    /// <summary>It ends with Failure and no messages at all, as has been reported of the real service.</summary>
    FailWithoutMessages,

    /// <summary>
    /// It ends with Failure and the message of an export that was refused because of too many calls (Terraform provider
    /// 1.84.1 repeats such an export).
    /// </summary>
    Throttled,

    /// <summary>It stays Started for ever.</summary>
    NeverEnd,
}
