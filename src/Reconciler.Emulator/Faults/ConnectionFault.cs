namespace Reconciler.Emulator.Faults;

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
