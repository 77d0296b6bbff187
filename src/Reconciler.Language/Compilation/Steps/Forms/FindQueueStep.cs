using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>findQueue</c>: finds a queue by a name that is known only during the call.</summary>
internal sealed class FindQueueStep : StepForm
{
    public override string Name => "findQueue";

    public override IReadOnlyList<string> ShortKeys => ["queue", "into", "onFound", "onNotFound"];

    public override IReadOnlyList<string> ArchyKeys => ["findName", "findResult", "outputs"];

    public override IReadOnlyList<string> Required => ["queue", "into"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        action.Add("findName", compiler.Expressions.Value(body["queue"]!));
        action.Add("findResult", body["into"] is ScalarNode variable ? compiler.Expressions.Variable(variable) : body["into"]);
        action.Add("outputs", compiler.Outputs(body, ("onFound", "found"), ("onNotFound", "notFound")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action["findName"] is not { } name || steps.Expressions.Variable(action["findResult"]) is not { } result)
        {
            return null;
        }

        var body = new MapBuilder(action.Position).Add("queue", steps.Expressions.Value(name)).Add("into", result);
        steps.Outputs(action, body, ("onFound", "found"), ("onNotFound", "notFound"));
        return body.Build();
    }
}
