using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary>An action without properties, such as <c>disconnect</c> or <c>loopExit</c>.</summary>
internal sealed class BareStep(string name) : StepForm
{
    public override string Name => name;

    public override IReadOnlyList<string> ShortKeys => [];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        // Nothing to add: the action's key says it all.
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps) => new MapNode([], action.Position);
}
