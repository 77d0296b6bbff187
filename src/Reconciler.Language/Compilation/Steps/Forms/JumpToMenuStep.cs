using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>jumpToMenu</c>: goes to a menu and does not come back.</summary>
internal sealed class JumpToMenuStep : StepForm
{
    public override string Name => "jumpToMenu";

    public override IReadOnlyList<string> ShortKeys => ["menu"];

    public override IReadOnlyList<string> ArchyKeys => ["targetMenuRef"];

    public override IReadOnlyList<string> Required => ["menu"];

    public override string? ScalarKey => "menu";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
        => action.Add("targetMenuRef", body["menu"] is ScalarNode menu ? compiler.MenuPointer(menu) : null);

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
        => steps.Menu(action.Scalar("targetMenuRef")) is { } menu ? MapBuilder.Of("menu", menu) : null;
}
