using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>updateData</c>: sets variables, in the author's order.</summary>
internal sealed class UpdateDataStep : StepForm
{
    public override string Name => "updateData";

    public override IReadOnlyList<string> ShortKeys => [];

    public override bool HasFreeKeys => true;

    public override bool IsFullForm(MapNode body) => body["statements"] is ListNode;

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        var statements = body.Entries.Select(entry => (Node)Statement(entry, compiler)).ToArray();
        action.Add("statements", new ListNode(statements, body.Position));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        var entries = new List<MapEntry>();
        foreach (var item in action.List("statements")?.Items ?? [])
        {
            if (item is not MapNode { Entries: [var only] } || only.Value is not MapNode statement
                || statement.Scalar("variable") is not { } variable || statement["value"] is not { } value)
            {
                return null;
            }

            var name = steps.Expressions.VariableName(variable);
            if (entries.Exists(entry => entry.Name == name.Text))
            {
                return null;
            }

            entries.Add(new MapEntry(name, steps.Expressions.Value(value)));
        }

        return new MapNode([.. entries], action.Position);
    }

    // Archy wants the variable's type in front of each statement, so a target must be one of the flow's own variables.
    private static MapNode Statement(MapEntry entry, StepCompiler compiler)
    {
        var variable = compiler.Scope.Find(entry.Name);
        if (variable is null)
        {
            compiler.Diagnostics.Add(DiagnosticCatalog.UndeclaredTarget(entry.Key.Position, entry.Name, compiler.Scope.Near(entry.Name)));
        }

        var statement = new MapBuilder(entry.Key.Position)
            .Add("variable", ScalarNode.String(variable?.FullName ?? entry.Name, entry.Key.Position))
            .Add("value", compiler.Expressions.Value(entry.Value))
            .Build();
        return MapBuilder.Of(variable?.Type ?? "string", statement);
    }
}
