using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>jumpToTask</c>: goes to a task and does not come back.</summary>
internal sealed class JumpToTaskStep : StepForm
{
    public override string Name => "jumpToTask";

    public override IReadOnlyList<string> ShortKeys => ["task"];

    public override IReadOnlyList<string> ArchyKeys => ["targetTaskRef"];

    public override IReadOnlyList<string> Required => ["task"];

    public override string? ScalarKey => "task";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
        => action.Add("targetTaskRef", body["task"] is ScalarNode task ? compiler.TaskPointer(task) : null);

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
        => steps.Task(action.Scalar("targetTaskRef")) is { } task ? MapBuilder.Of("task", task) : null;
}
