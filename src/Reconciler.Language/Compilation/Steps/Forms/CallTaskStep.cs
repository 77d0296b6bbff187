using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>callTask</c>: runs a task and comes back.</summary>
internal sealed class CallTaskStep : StepForm
{
    public override string Name => "callTask";

    public override IReadOnlyList<string> ShortKeys => ["task", "onReturn"];

    public override IReadOnlyList<string> ArchyKeys => ["targetTaskRef", "outputs"];

    public override IReadOnlyList<string> Required => ["task"];

    public override string? ScalarKey => "task";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        action.Add("targetTaskRef", body["task"] is ScalarNode task ? compiler.TaskPointer(task) : null);
        action.Add("outputs", compiler.Outputs(body, ("onReturn", "default")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (steps.Task(action.Scalar("targetTaskRef")) is not { } task)
        {
            return null;
        }

        var body = new MapBuilder(action.Position).Add("task", task);
        steps.Outputs(action, body, ("onReturn", "default"));
        return body.Build();
    }
}
