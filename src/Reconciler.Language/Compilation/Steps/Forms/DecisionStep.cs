using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>decision</c>: takes one of two paths, by an expression.</summary>
internal sealed class DecisionStep : StepForm
{
    public override string Name => "decision";

    public override IReadOnlyList<string> ShortKeys => ["if", "yes", "no"];

    public override IReadOnlyList<string> ArchyKeys => ["condition", "outputs"];

    public override IReadOnlyList<string> Required => ["if"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        action.Add("condition", compiler.Expressions.Expression(body["if"]!));
        action.Add("outputs", compiler.Outputs(body, ("yes", "yes"), ("no", "no")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action["condition"] is not { } condition)
        {
            return null;
        }

        var body = new MapBuilder(action.Position).Add("if", steps.Expressions.Expression(condition));
        steps.Outputs(action, body, ("yes", "yes"), ("no", "no"));
        return body.Build();
    }
}
