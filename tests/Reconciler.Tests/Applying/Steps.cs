using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

/// <summary>Plans of call flows by name.</summary>
internal static class Steps
{
    public static FlowKey Key(string name) => new("inboundcall", name);

    /// <summary>A flow to create.</summary>
    public static PlanStep Create(string name, params string[] needs) => new()
    {
        Key = Key(name),
        Action = PlanAction.Create,
        Manifest = "manifests/a.yaml",
        DesiredHash = "",
        DependsOn = [.. needs.Select(Key)],
    };

    /// <summary>A flow to update, as the plan saw it.</summary>
    public static PlanStep Update(OrgFlow live) => Create(live.Name) with { Action = PlanAction.Update, FlowId = live.Id, LiveVersion = live.PublishedVersion?.Id };

    public static Plan Plan(params PlanStep[] steps) => new() { Project = "demo", Environment = "dev", Org = "the org", Steps = steps };

    /// <summary>The least that can be uploaded.</summary>
    public static Dictionary<FlowKey, Publication> Publications(Plan plan)
        => plan.Steps.ToDictionary(step => step.Key, step => new Publication(step.Key, YamlText.Map($"name: {step.Key.Name}")));
}
