using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>setParticipantData</c>: sets attributes of the conversation's participant.</summary>
internal sealed class SetParticipantDataStep : StepForm
{
    public override string Name => "setParticipantData";

    public override IReadOnlyList<string> ShortKeys => [];

    public override bool HasFreeKeys => true;

    public override bool IsFullForm(MapNode body) => body["attributes"] is ListNode;

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
        => action.Add("attributes", new ListNode([.. body.Entries.Select(entry => Attribute(entry, compiler))], body.Position));

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
        => Attributes(action, attribute => attribute["value"] is { } value ? steps.Expressions.Value(value) : null);

    /// <summary>The attributes as a map; null when one of them has no fixed name, or shares it.</summary>
    public static MapNode? Attributes(MapNode action, Func<MapNode, Node?> value)
    {
        var entries = new List<MapEntry>();
        foreach (var item in action.List("attributes")?.Items ?? [])
        {
            if ((item as MapNode)?.Map("attribute") is not { } attribute || attribute.Map("name")?.Scalar("lit") is not { } name
                || value(attribute) is not { } written || entries.Exists(entry => entry.Name == name.Text))
            {
                return null;
            }

            entries.Add(new MapEntry(name.AsString(), written));
        }

        return new MapNode([.. entries], action.Position);
    }

    private static MapNode Attribute(MapEntry entry, StepCompiler compiler) => MapBuilder.Of("attribute", new MapBuilder(entry.Key.Position)
        .Add("name", ArchyValue.Literal(entry.Key))
        .Add("value", compiler.Expressions.Value(entry.Value))
        .Build());
}
