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

    /// <summary>It stays Started for ever.</summary>
    NeverEnd,
}
