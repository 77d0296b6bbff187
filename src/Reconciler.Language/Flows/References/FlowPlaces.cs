namespace Reconciler.Language.Flows.References;

/// <summary>Where a flow names other flows; shared flows are not among them (see <c>CallSites</c>).</summary>
internal static class FlowPlaces
{
    /// <summary>The properties.</summary>
    public static IReadOnlyList<NamedPlace<FlowTarget>> Properties { get; } =
    [
        new("callBotFlow.botFlow.*", FlowTarget.Bot, "public flow files: 11"),
        new("callDigitalBotFlow.digitalBotFlow.*", FlowTarget.DigitalBot, "public flow files: 2"),
        new("transferToFlow.targetFlow.name", FlowTarget.Inbound, "public flow files: 1 use"),
        new("transferToFlowSecure.targetFlow.name", FlowTarget.SecureCall, "public flow files: 1 use"),
        new("overrideInQueueFlow.name", FlowTarget.InQueue, "public flow files: 5"),
    ];
}
