using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>invoke</c>: calls a shared flow; Archy's <c>callCommonModule</c>.</summary>
internal sealed class InvokeStep : StepForm
{
    // The only version key that public exports show. Architect copies the shared flow into the caller when the caller is published.
    private const string LatestPublished = "ver_latestPublished";

    public override string Name => "invoke";

    public override string ArchyName => "callCommonModule";

    public override IReadOnlyList<string> ShortKeys => ["sharedFlow", "inputs", "outputs"];

    public override IReadOnlyList<string> ArchyKeys => ["commonModule"];

    public override IReadOnlyList<string> Required => ["sharedFlow"];

    public override string? ScalarKey => "sharedFlow";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        var sharedFlow = (ScalarNode)body["sharedFlow"]!;
        var call = new MapBuilder(body.Position)
            .Add("inputs", Bindings(body.Map("inputs"), value => compiler.Expressions.Value(value)))
            .Add("outputs", Bindings(body.Map("outputs"), value => value is ScalarNode name ? compiler.Expressions.Variable(name) : value))
            .BuildUnlessEmpty() ?? MapBuilder.Of("none", ScalarNode.Boolean(true, body.Position));
        var version = MapBuilder.Of(LatestPublished, call);
        action.Add("commonModule", new MapBuilder(sharedFlow.Position).Add(sharedFlow.Text, version, sharedFlow.Position).Build());
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action.Map("commonModule")?.Entries is not [var module] || (module.Value as MapNode)?.Map(LatestPublished) is not { } call)
        {
            return null;
        }

        return new MapBuilder(action.Position)
            .Add("sharedFlow", module.Key)
            .Add("inputs", Unbound(call.Map("inputs"), steps.Expressions.Value))
            .Add("outputs", Unbound(call.Map("outputs"), value => steps.Expressions.Variable(value) ?? value))
            .Build();
    }

    private static MapNode? Bindings(MapNode? bindings, Func<Node, Node> compile)
    {
        if (bindings is null)
        {
            return null;
        }

        var compiled = new MapBuilder(bindings.Position);
        foreach (var entry in bindings.Entries)
        {
            var name = entry.Name.StartsWith("Common.", StringComparison.Ordinal) ? entry.Name : $"Common.{entry.Name}";
            compiled.Add(name, compile(entry.Value), entry.Key.Position);
        }

        return compiled.BuildUnlessEmpty();
    }

    private static MapNode? Unbound(MapNode? bindings, Func<Node, Node> decompile) => bindings is not { Count: > 0 }
        ? null
        : new MapNode(
            [.. bindings.Entries.Select(entry => new MapEntry(ScalarNode.String(ArchyVariableReader.WithoutScope(entry.Name), entry.Key.Position), decompile(entry.Value)))],
            bindings.Position);
}
