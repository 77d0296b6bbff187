using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>getParticipantData</c>: reads attributes of the conversation's participant into variables.</summary>
internal sealed class GetParticipantDataStep : StepForm
{
    public override string Name => "getParticipantData";

    public override IReadOnlyList<string> ShortKeys => [];

    public override bool HasFreeKeys => true;

    public override bool IsFullForm(MapNode body) => body["attributes"] is ListNode;

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
        => action.Add("attributes", new ListNode([.. body.Entries.Select(entry => Attribute(entry, compiler)).OfType<Node>()], body.Position));

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
        => SetParticipantDataStep.Attributes(action, attribute => attribute.Scalar("variable") is { } variable ? steps.Expressions.VariableName(variable) : null);

    private MapNode? Attribute(MapEntry entry, StepCompiler compiler)
    {
        if (entry.Value is not ScalarNode variable)
        {
            compiler.Diagnostics.Add(DiagnosticCatalog.StepOfWrongShape(entry.Value.Position, Name, "the name of a variable"));
            return null;
        }

        return MapBuilder.Of("attribute", new MapBuilder(entry.Key.Position)
            .Add("name", ArchyValue.Literal(entry.Key))
            .Add("variable", ScalarNode.String(compiler.Expressions.VariableName(variable), variable.Position))
            .Build());
    }
}
