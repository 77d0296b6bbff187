using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>loop</c>: repeats steps.</summary>
internal sealed class LoopStep : StepForm
{
    public override string Name => "loop";

    public override IReadOnlyList<string> ShortKeys => ["times", "index", "do"];

    public override IReadOnlyList<string> ArchyKeys => ["currentIndex", "loopCount", "outputs"];

    public override IReadOnlyList<string> Required => ["times", "do"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        action.Add("currentIndex", body["index"] is ScalarNode index ? compiler.Expressions.Variable(index) : ArchyValue.NoValue(body.Position));
        action.Add("loopCount", compiler.Expressions.Value(body["times"]!));
        action.Add("outputs", compiler.Outputs(body, ("do", "loop")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action["loopCount"] is not { } count)
        {
            return null;
        }

        var actions = action.Map("outputs")?.Map("loop")?["actions"];
        return new MapBuilder(action.Position)
            .Add("times", steps.Expressions.Value(count))
            .Add("index", steps.Expressions.Variable(action["currentIndex"]))
            .Add("do", steps.Steps(actions, action.Position))
            .Build();
    }
}
