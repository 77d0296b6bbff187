namespace Reconciler.Org.Wire;

/// <summary>API model <c>Flow</c>, as far as a change of its name needs it.</summary>
internal sealed record WireFlowNaming(string Name, string Description)
{
    // The service may take what is left out as removed or as unchanged, so both are always sent.
    public static WireFlowNaming Of(FlowNaming naming) => new(naming.Name, naming.Description ?? "");
}
