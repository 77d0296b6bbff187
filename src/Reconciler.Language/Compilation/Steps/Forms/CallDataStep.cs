using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>callData</c>: calls a data action.</summary>
internal sealed class CallDataStep : StepForm
{
    public override string Name => "callData";

    public override IReadOnlyList<string> ShortKeys => ["action", "inputs", "outputs", "onSuccess", "onFailure", "onTimeout"];

    public override IReadOnlyList<string> ArchyKeys => ["category", "timeout", "processingPrompt"];

    public override IReadOnlyList<string> Required => ["category", "action"];

    // In the full form "category" is a map, and "outputs" are the paths.
    public override bool IsShortForm(MapNode body) => body["action"] is not null || body["category"] is ScalarNode;

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        action.Add("timeout", body["timeout"] is { } timeout ? compiler.Expressions.Duration(timeout) : null);
        if (body["category"] is ScalarNode category && body["action"] is ScalarNode dataAction)
        {
            var call = new MapBuilder(body.Position)
                .Add("inputs", Each(body.Map("inputs"), compiler.Expressions.Value))
                .Add("successOutputs", Each(body.Map("outputs"), value => value is ScalarNode name ? compiler.Expressions.Variable(name) : value))
                .Build();
            var named = new MapBuilder(dataAction.Position).Add(dataAction.Text, call, dataAction.Position).Build();
            action.Add("category", new MapBuilder(category.Position).Add(category.Text, MapBuilder.Of("dataAction", named), category.Position).Build());
        }

        action.Add("outputs", compiler.Outputs(body, ("onSuccess", "success"), ("onFailure", "failure"), ("onTimeout", "timeout")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action.Map("category")?.Entries is not [var category] || (category.Value as MapNode)?.Map("dataAction")?.Entries is not [var dataAction] || dataAction.Value is not MapNode call)
        {
            return null;
        }

        var body = new MapBuilder(action.Position)
            .Add("category", category.Key)
            .Add("action", dataAction.Key)
            .Add("inputs", Each(call.Map("inputs"), steps.Expressions.Value))
            .Add("outputs", Each(call.Map("successOutputs"), value => steps.Expressions.Variable(value) ?? value))
            .Add("timeout", action["timeout"] is { } timeout ? steps.Expressions.Duration(timeout) : null);
        steps.Outputs(action, body, ("onSuccess", "success"), ("onFailure", "failure"), ("onTimeout", "timeout"));
        return StepDecompiler.WithRest(this, body, action);
    }

    private static MapNode? Each(MapNode? map, Func<Node, Node> compile) => map is null
        ? null
        : new MapNode([.. map.Entries.Select(entry => entry with { Value = compile(entry.Value) })], map.Position);
}
