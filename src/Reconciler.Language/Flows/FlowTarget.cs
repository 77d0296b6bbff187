namespace Reconciler.Language.Flows;

/// <summary>How to tell the type of a flow that is named.</summary>
internal enum FlowTarget
{
    /// <summary><c>bot</c>.</summary>
    Bot,

    /// <summary><c>digitalbot</c>.</summary>
    DigitalBot,

    /// <summary><c>securecall</c>.</summary>
    SecureCall,

    /// <summary>The inbound flow of the naming flow's media.</summary>
    Inbound,

    /// <summary>The in-queue flow of the naming flow's media.</summary>
    InQueue,
}
