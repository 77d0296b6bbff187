using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>switch</c>: runs the first case whose expression is true.</summary>
internal sealed class SwitchStep : StepForm
{
    public override string Name => "switch";

    public override IReadOnlyList<string> ShortKeys => ["cases", "default"];

    public override IReadOnlyList<string> ArchyKeys => ["evaluate"];

    public override IReadOnlyList<string> Required => ["cases"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        var cases = (body.List("cases")?.Items ?? []).Select(item => Case(item, compiler)).OfType<Node>().ToArray();
        var evaluate = new MapBuilder(body.Position)
            .Add("default", compiler.Path(body["default"]), body.KeyOf("default")?.Position)
            .Add("cases", new ListNode(cases, body["cases"]!.Position));
        action.Add("evaluate", MapBuilder.Of("firstTrue", evaluate.Build()));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action.Map("evaluate")?.Map("firstTrue") is not { } evaluate)
        {
            return null;
        }

        var cases = (evaluate.List("cases")?.Items ?? []).Select(item => Case(item, steps)).ToArray();
        var body = new MapBuilder(action.Position).Add("cases", new ListNode([.. cases.OfType<Node>()], action.Position));
        steps.Path(body, "default", evaluate["default"]);
        return cases.Contains(null) ? null : body.Build();
    }

    private static MapNode? Case(Node item, StepDecompiler steps)
        => (item as MapNode)?.Map("case") is { } one && one["value"] is { } value
            ? new MapBuilder(item.Position).Add("if", steps.Expressions.Expression(value)).Add("do", steps.Steps(one["actions"], item.Position)).Build()
            : null;

    private MapNode? Case(Node item, StepCompiler compiler)
    {
        if (item is not MapNode map || map["if"] is not { } condition || map.Entries.Any(entry => entry.Name is not ("if" or "do")))
        {
            compiler.Diagnostics.Add(DiagnosticCatalog.StepOfWrongShape(item.Position, Name, "cases with exactly the keys 'if' and 'do'"));
            return null;
        }

        var compiled = new MapBuilder(item.Position)
            .Add("value", compiler.Expressions.Expression(condition))
            .Add("actions", compiler.Steps(map["do"], item.Position));
        return MapBuilder.Of("case", compiled.Build());
    }
}
