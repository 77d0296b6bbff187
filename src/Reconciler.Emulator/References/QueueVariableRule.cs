using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>The initial value of a queue variable.</summary>
internal static class QueueVariableRule
{
    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope)
    {
        if (scope is not { Key: "queueVariable", Value: YamlMap variable } || variable.Map("initialValue")?.Map("lit") is not { } literal)
        {
            return [];
        }

        var reference = new FlowReference(ReferenceKind.Queue, literal.Text("name") ?? "");
        return [new ReferenceSite(reference, name => literal.Set("name", YamlScalar.String(name)))];
    }
}
