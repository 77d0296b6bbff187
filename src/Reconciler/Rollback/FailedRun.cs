using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;
using Reconciler.Planning;

namespace Reconciler.Rollback;

/// <summary>Plans the rollback of a failed run: each flow that it published gets its former content back. Pure.</summary>
/// <param name="result">What the run did, step by step.</param>
/// <param name="snapshot">The org after it.</param>
internal sealed class FailedRun(ApplyResult result, OrgSnapshot snapshot)
{
    private readonly Dictionary<string, LiveFlow> _byId = snapshot.Flows.ToDictionary(flow => flow.Flow.Id);

    /// <summary>The versions to publish again: of each flow that the run published and that had a published version before.</summary>
    public IReadOnlyList<FlowVersion> Versions => [.. Published.Where(done => done.Step.LiveVersion is not null).Select(done => new FlowVersion(done.Step.Key, done.Step.FlowId!, done.Step.LiveVersion!))];

    private IEnumerable<StepResult> Published => result.Steps.Where(step => step is { Outcome: StepOutcome.Done, Step.Publishes: true });

    /// <summary>The plan of the rollback; its notes say what of the run it leaves.</summary>
    /// <param name="failed">The plan that failed.</param>
    /// <param name="documents">The content of <see cref="Versions"/>, in their order.</param>
    public Plan Restore(Plan failed, IReadOnlyList<FlowDocument> documents)
    {
        var former = Versions.Zip(documents).ToDictionary(pair => pair.First.Key, pair => pair.Second);

        // A caller copies what is published when it is published itself, so its shared flows go first here as well.
        var steps = Published
            .Where(done => former.ContainsKey(done.Step.Key))
            .OrderBy(done => done.Step.Key.Type != FlowTypes.CommonModule)
            .Select(done => Restore(done, former[done.Step.Key], former));
        return failed with { Steps = [.. steps], Notes = [.. Notes()], Breaches = [], ReadAt = null };
    }

    private PlanStep Restore(StepResult done, FlowDocument document, Dictionary<FlowKey, FlowDocument> former)
    {
        var live = _byId.GetValueOrDefault(done.Step.FlowId!);
        var step = new PlanStep
        {
            Key = done.Step.Key,
            Action = PlanAction.Restore,
            Reasons = [$"publishes version {done.Step.LiveVersion} again, because the run failed"],
            DependsOn = [.. done.Step.DependsOn.Concat(Uses(document)).Where(former.ContainsKey).Distinct()],
            FlowId = done.Step.FlowId,
            LiveVersion = live?.Flow.PublishedVersion?.Id,
            LiveDescription = live?.Flow.Description,
            RestoresVersion = done.Step.LiveVersion,
            RestoresDescription = done.Step.LiveDescription,
        };
        return live is null ? step.Block("somebody has deleted it since")
            : done.Version is { } version && version != step.LiveVersion ? step.Block($"somebody has published version {step.LiveVersion} since, which is not undone")
            : step;
    }

    private static IEnumerable<FlowKey> Uses(FlowDocument document) => document.SharedFlows
        .Select(name => new FlowKey(FlowTypes.CommonModule, name))
        .Concat(document.Flows.Select(reference => reference.Key));

    private IEnumerable<string> Notes()
    {
        foreach (var done in result.Steps.Where(step => step.Outcome == StepOutcome.Done))
        {
            var name = $"The {FlowWords.Named(done.Step.Key)}";
            if (done.Step.Action == PlanAction.Delete)
            {
                yield return $"{name} is deleted, and stays so.";
            }
            else if (done.Step.LiveVersion is null)
            {
                yield return $"{name} was published for the first time, and stays; no call reaches it unless something leads there.";
            }
            else if (done.Step.FormerName is { } former)
            {
                yield return $"{name} was named '{former}' before, and keeps its name.";
            }
        }

        foreach (var open in result.Steps.Where(step => step.Outcome == StepOutcome.Unknown))
        {
            yield return $"The {FlowWords.Named(open.Step.Key)} may still be published; run plan later to see.";
        }
    }
}
