namespace Reconciler.Emulator.Archy;

/// <summary>One flow type: the key it has in Archy YAML and the name it has in the API.</summary>
/// <param name="YamlKey">Such as <c>inqueueCall</c>.</param>
/// <param name="ApiName">Such as <c>inqueuecall</c>.</param>
/// <param name="Family">Which actions and settings it has.</param>
/// <param name="InQueueType">The type of in-queue flow that its transfers name, if it has any.</param>
internal sealed record FlowType(string YamlKey, string ApiName, FlowFamily Family, string? InQueueType = null)
{
    public bool IsCommonModule => ApiName == FlowTypes.CommonModule;
}
