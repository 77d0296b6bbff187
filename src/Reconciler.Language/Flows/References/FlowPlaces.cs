namespace Reconciler.Language.Flows.References;

/// <summary>The places of an Archy file that name other flows. Calls of shared flows are not among them; <c>CallSiteReader</c> reads those.</summary>
internal static class FlowPlaces
{
    /// <summary>One row for each place.</summary>
    public static IReadOnlyList<NamedPlace<FlowTarget>> Properties { get; } =
    [
        new("callBotFlow.botFlow.*", FlowTarget.Bot, "public flow files: 11"),
        new("callDigitalBotFlow.digitalBotFlow.*", FlowTarget.DigitalBot, "public flow files: 2"),
        new("transferToFlow.targetFlow.name", FlowTarget.Inbound, "public flow files: 1 use"),
        new("transferToFlowSecure.targetFlow.name", FlowTarget.SecureCall, "public flow files: 1 use"),
        new("overrideInQueueFlow.name", FlowTarget.InQueue, "public flow files: 5"),
    ];
}

/// <summary>How the type of a named flow follows from the place that names it.</summary>
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
