using Reconciler.Diagnostics;
using Reconciler.Loading.Yaml;

namespace Reconciler.Compilation.Steps.Forms;

/// <summary><c>switch</c>: the first case whose expression is true.</summary>
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
