namespace Reconciler.Emulator.Faults;

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
    /// It ends with Failure and the message that stands for a refused call of too many (Terraform provider 1.84.1, which
    /// tries such an export again).
    /// </summary>
    Throttled,

    /// <summary>It stays Started for ever.</summary>
    NeverEnd,
}
