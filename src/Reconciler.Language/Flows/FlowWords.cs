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

    /// <summary><c>1 flow</c>, <c>2 flows</c>.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
