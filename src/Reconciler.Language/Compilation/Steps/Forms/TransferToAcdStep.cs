using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>transferToAcd</c>: hands the call to a queue.</summary>
internal sealed class TransferToAcdStep : StepForm
{
    public override string Name => "transferToAcd";

    public override IReadOnlyList<string> ShortKeys => ["queue", "skills", "language", "inQueueFlow", "onFailure"];

    public override IReadOnlyList<string> ArchyKeys =>
    [
        "targetQueue", "preTransferAudio", "failureTransferAudio", "priority", "preferredAgents", "languageSkill", "directAgent", "acdSkills", "appendSkills",
        "overrideInQueueFlow", "failureOutputs", "outputs",
    ];

    public override IReadOnlyList<string> Required => ["queue"];

    public override string? ScalarKey => "queue";

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        var expressions = compiler.Expressions;
        action.Add("targetQueue", Queue(body["queue"]!, expressions));
        action.Add("overrideInQueueFlow", body["inQueueFlow"] is ScalarNode flow ? ArchyValue.Name(flow) : null);
        action.Add("preTransferAudio", body["preTransferAudio"] is { } before ? expressions.Audio(before) : null);
        action.Add("failureTransferAudio", body["failureTransferAudio"] is { } failed ? expressions.Audio(failed) : null);
        action.Add("priority", body["priority"] is { } priority ? expressions.Value(priority) : null);
        action.Add("acdSkills", body["skills"] is ListNode skills ? Skills(skills) : null);
        action.Add("languageSkill", body["language"] is ScalarNode language ? ArchyValue.Named(language) : null);
        action.Add("outputs", compiler.Outputs(body, ("onFailure", "failure")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        var expressions = steps.Expressions;
        var queue = action["targetQueue"] switch
        {
            MapNode { Entries: [{ Name: "lit" } only] } when only.Value is MapNode { Entries: [{ Name: "name" } name] } => name.Value,
            MapNode { Entries: [{ Name: "exp" }] } map => MapBuilder.Of("exp", expressions.Expression(map)),
            _ => null,
        };
        if (queue is null)
        {
            return null;
        }

        var skills = action.List("acdSkills")?.Items.Select(skill => (skill as MapNode)?.Map("acdSkill")?.Map("lit")?.Scalar("name")).ToArray();
        var body = new MapBuilder(action.Position)
            .Add("queue", queue)
            .Add("priority", action["priority"] is { } priority ? expressions.Value(priority) : null)
            .Add("skills", skills is null || skills.Contains(null) ? null : new ListNode([.. skills.OfType<Node>()], action.Position))
            .Add("language", action.Map("languageSkill")?.Map("lit")?.Scalar("name"))
            .Add("inQueueFlow", action.Map("overrideInQueueFlow")?.Scalar("name"))
            .Add("preTransferAudio", action["preTransferAudio"] is { } before ? expressions.Audio(before) : null)
            .Add("failureTransferAudio", action["failureTransferAudio"] is { } failed ? expressions.Audio(failed) : null);
        steps.Outputs(action, body, ("onFailure", "failure"));
        return StepDecompiler.WithRest(this, body, action, "targetQueue", "languageSkill", "acdSkills", "overrideInQueueFlow", "outputs");
    }

    private static Node Queue(Node queue, ExpressionCompiler expressions) => queue switch
    {
        ScalarNode name => ArchyValue.Named(name),
        MapNode map when map.Scalar("exp") is { } expression => expressions.Expression(expression),
        _ => queue,
    };

    private static ListNode Skills(ListNode skills) => new(
        [.. skills.Items.OfType<ScalarNode>().Select(skill => MapBuilder.Of("acdSkill", ArchyValue.Named(skill)))], skills.Position);
}
