using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>endTask</c>: ends a task, by an output path if it has several.</summary>
internal sealed class EndTaskStep : StepForm
{
    public override string Name => "endTask";

    public override IReadOnlyList<string> ShortKeys => ["path"];

    public override IReadOnlyList<string> ArchyKeys => ["outputPath"];

    public override string? ScalarKey => "path";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
        => action.Add("outputPath", body["path"] is ScalarNode path ? ArchyValue.Name(path) : null);

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
        => new MapBuilder(action.Position).Add("path", action.Map("outputPath")?.Scalar("name")).Build();
}
