using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>evaluateSchedule</c>: asks whether a schedule is active now.</summary>
internal sealed class EvaluateScheduleStep : StepForm
{
    public override string Name => "evaluateSchedule";

    public override IReadOnlyList<string> ShortKeys => ["schedule", "timeZone", "onActive", "onInactive"];

    public override IReadOnlyList<string> ArchyKeys => ["evaluationType", "outputs"];

    public override IReadOnlyList<string> Required => ["schedule"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        if (body["schedule"] is ScalarNode schedule)
        {
            var evaluation = new MapBuilder(body.Position)
                .Add("selectedSchedule", ArchyValue.Named(schedule))
                .Add("scheduleTimeZone", body["timeZone"] is ScalarNode zone ? ArchyValue.Literal(zone) : null)
                .Add("evaluate", MapBuilder.Of("now", ScalarNode.Boolean(true, body.Position)));
            action.Add("evaluationType", MapBuilder.Of("schedule", evaluation.Build()));
        }

        action.Add("outputs", compiler.Outputs(body, ("onActive", "active"), ("onInactive", "inactive")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action.Map("evaluationType")?.Map("schedule") is not { } evaluation || evaluation.Map("selectedSchedule")?.Map("lit")?.Scalar("name") is not { } schedule)
        {
            return null;
        }

        var body = new MapBuilder(action.Position)
            .Add("schedule", schedule)
            .Add("timeZone", evaluation.Map("scheduleTimeZone")?.Scalar("lit"));
        steps.Outputs(action, body, ("onActive", "active"), ("onInactive", "inactive"));
        return body.Build();
    }
}
