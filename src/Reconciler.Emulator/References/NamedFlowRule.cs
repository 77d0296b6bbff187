using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Flows named by <c>{name: X}</c>: in-queue flows and the targets of flow transfers.</summary>
internal static class NamedFlowRule
{
    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope)
    {
        if (scope.Value is not YamlMap value || FlowTypeAt(scope) is not { } flowType || value.Text("name") is not { } name)
        {
            return [];
        }

        var reference = new FlowReference(ReferenceKind.Flow, name) { Qualifier = flowType };
        return [new ReferenceSite(reference, newName => value.Set("name", YamlScalar.String(newName)))];
    }

    private static string? FlowTypeAt(ReferenceScope scope) => scope.Key switch
    {
        "overrideInQueueFlow" => scope.Type.InQueueType,
        // Only the secure transfer has invocation data.
        "targetFlow" when scope.Owner.Has("invocationData") => "securecall",
        "targetFlow" when scope.Type.IsCommonModule => "inboundcall",
        "targetFlow" => scope.Type.ApiName.Replace("inqueue", "inbound", StringComparison.Ordinal),
        _ => null,
    };
}
