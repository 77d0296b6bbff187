using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class ReachabilityTests
{
    [TestCase("- disconnect: {}\n- playAudio: {name: End}", false)]
    [TestCase("- transferToAcd: {}\n- playAudio: {name: End}", true)]
    [TestCase("- transferToAcd: {outputs: {failure: {actions: [{disconnect: {}}]}}}\n- playAudio: {name: End}", false)]
    [TestCase("- jumpToTask: {targetTaskRef: './tasks/task[main]'}\n- playAudio: {name: End}", false)]
    [TestCase("- callTask: {targetTaskRef: './tasks/task[main]'}\n- playAudio: {name: End}", false)]
    [TestCase("- decision: {outputs: {yes: {actions: [{callTask: {targetTaskRef: './tasks/task[main]'}}, {playAudio: {name: End}}]}}}", true)]
    [TestCase("- callTask: {targetTaskRef: './tasks/task[hangUp]'}\n- playAudio: {name: End}", false)]
    [TestCase("- callTask: {targetTaskRef: './tasks/task[comeBack]'}\n- playAudio: {name: End}", true)]
    [TestCase("- callTask: {targetTaskRef: './tasks/task[jumpBack]'}\n- playAudio: {name: End}", true)]
    public void A_call_comes_to_a_step_unless_what_is_before_it_never_goes_on(string steps, bool isReached)
    {
        var flow = new FlowAnalysis(FlowText.Read(GraphText.Flow(
            steps,
            """
            - task: {name: A, refId: hangUp, actions: [{disconnect: {}}]}
            - task: {name: B, refId: comeBack, actions: [{decision: {outputs: {yes: {actions: [{disconnect: {}}]}}}}]}
            - task: {name: C, refId: jumpBack, actions: [{jumpToTask: {targetTaskRef: './tasks/task[comeBack]'}}]}
            """)));

        Assert.That(flow.Reachability.IsReached(flow.Graph.Nodes.Single(node => node.Title == "End")), Is.EqualTo(isReached));
    }
}
