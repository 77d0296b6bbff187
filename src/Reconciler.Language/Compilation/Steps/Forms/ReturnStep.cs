using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>return</c>: ends a shared flow; Archy's <c>endTask</c> without an output path.</summary>
internal sealed class ReturnStep : StepForm
{
    public override string Name => "return";

    public override string ArchyName => "endTask";

    public override IReadOnlyList<string> ShortKeys => [];

    public override string DefaultName => "Return";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        // A return has nothing but its name.
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps) => new MapNode([], action.Position);
}
