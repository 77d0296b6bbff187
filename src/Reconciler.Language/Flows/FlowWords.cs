namespace Reconciler.Language.Flows;

/// <summary>How messages and reports name flows and count things.</summary>
public static class FlowWords
{
    /// <summary>What a flow type is called: <c>shared flow</c>, <c>call flow</c>, else the type itself.</summary>
    public static string TypeOf(FlowKey flow) => flow.Type switch
    {
        FlowTypes.CommonModule => "shared flow",
        FlowTypes.InboundCall => "call flow",
        var type => $"{type} flow",
    };

    /// <summary>What a flow is called in a sentence: <c>shared flow 'Authentication'</c>.</summary>
    public static string Named(FlowKey flow) => $"{TypeOf(flow)} '{flow.Name}'";

    /// <summary><c>1 flow</c>, <c>2 flows</c>.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
