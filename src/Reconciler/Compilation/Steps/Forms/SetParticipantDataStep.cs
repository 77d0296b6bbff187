using Reconciler.Compilation.Archy;
using Reconciler.Loading.Yaml;

namespace Reconciler.Compilation.Steps.Forms;

/// <summary><c>setParticipantData</c>: sets attributes of the conversation's participant.</summary>
internal sealed class SetParticipantDataStep : StepForm
{
    public override string Name => "setParticipantData";

    public override IReadOnlyList<string> ShortKeys => [];

    public override bool HasFreeKeys => true;

    public override bool IsFullForm(MapNode body) => body["attributes"] is ListNode;

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
        => action.Add("attributes", new ListNode([.. body.Entries.Select(entry => Attribute(entry, compiler))], body.Position));

    private static MapNode Attribute(MapEntry entry, StepCompiler compiler) => MapBuilder.Of("attribute", new MapBuilder(entry.Key.Position)
        .Add("name", ArchyValue.Literal(entry.Key))
        .Add("value", compiler.Expressions.Value(entry.Value))
        .Build());
}
