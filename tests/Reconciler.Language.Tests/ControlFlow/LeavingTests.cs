using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class LeavingTests
{
    [TestCase("disconnect: {}", true)]
    [TestCase("transferToAcd: {}", true)]
    [TestCase("somethingNew: {}", true)]
    [TestCase("previousMenu: {}", true)]
    [TestCase("endTask: {}", true)]
    [TestCase("decision: {outputs: {yes: {actions: [{endTask: {}}]}}}", true)]
    [TestCase("playAudio: {}", false)]
    [TestCase("collectInput: {}", false)]
    [TestCase("loop: {outputs: {loop: {actions: [{loopExit: {}}]}}}", false)]
    public void A_task_that_jumps_to_itself_is_left_by_a_step_that_may_end(string step, bool canLeave)
    {
        var flow = new FlowAnalysis(FlowText.Read(GraphText.Flow($"- {step}\n- jumpToTask: {{targetTaskRef: './tasks/task[main]'}}")));

        Assert.That(new Leaving(flow).CanLeave(flow.Graph.Routines[0].Entry), Is.EqualTo(canLeave));
    }

    [Test]
    public void A_task_that_calls_itself_on_every_way_never_comes_back()
    {
        var flow = new FlowAnalysis(FlowText.Read(GraphText.Flow("- callTask: {targetTaskRef: './tasks/task[main]'}\n- disconnect: {}")));

        Assert.That(new Leaving(flow).CanLeave(flow.Graph.Routines[0].Entry), Is.False);
    }
}
