using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class AssignedVariablesTests
{
    private const string SetX = "{updateData: {name: S, statements: [{string: {variable: Task.x, value: {lit: a}}}]}}";
    private const string End = "- playAudio: {name: End, audio: {exp: ToAudioTTS(Task.x)}}";

    [TestCase($"- {SetX}", true, true)]
    [TestCase("- playAudio: {name: A}", false, false)]
    [TestCase($"- decision: {{name: D, outputs: {{yes: {{actions: [{SetX}]}}}}}}", true, false)]
    [TestCase($"- decision: {{name: D, outputs: {{yes: {{actions: [{SetX}]}}, no: {{actions: [{SetX}]}}}}}}", true, true)]
    [TestCase($"- decision: {{name: D, outputs: {{yes: {{actions: [{SetX}]}}, no: {{actions: [{{disconnect: {{}}}}]}}}}}}", true, true)]
    [TestCase($"- loop: {{name: L, outputs: {{loop: {{actions: [{SetX}]}}}}}}", true, false)]
    [TestCase("- loop: {name: L, currentIndex: {var: Task.x}}", true, true)]
    [TestCase("- collectInput: {name: C, inputData: {var: Task.x}}", true, false)]
    [TestCase("- collectInput: {name: C, inputData: {var: TASK.X}, outputs: {failure: {actions: [{disconnect: {}}]}}}", true, true)]
    [TestCase("- callData: {name: C, category: {I: {dataAction: {A: {successOutputs: {r: {var: Task.x}}, failureOutputs: {e: {var: Task.x}}}}}}}", true, false)]
    [TestCase("- askAnything: {name: U, answer: {var: Task.x}}", true, true)]
    public void A_step_sets_a_variable_on_the_paths_on_which_it_does(string steps, bool onSomeWay, bool onEveryWay)
        => Check(GraphText.Flow($"{steps}\n{End}"), onSomeWay, onEveryWay);

    [Test]
    public void A_called_task_sets_a_variable_of_the_flow_for_its_caller()
        => Check(
            GraphText.Flow(
                "- callTask: {name: C, targetTaskRef: './tasks/task[t]'}\n- playAudio: {name: End, audio: {exp: ToAudioTTS(Flow.x)}}",
                "- task: {name: T, refId: t, actions: [{updateData: {statements: [{string: {variable: Flow.x, value: {lit: a}}}]}}]}",
                "variables: [{stringVariable: {name: Flow.x}}]"),
            true,
            true);

    [Test]
    public void A_task_does_not_set_what_another_task_calls_the_same()
        => Check(
            GraphText.Flow($"- callTask: {{name: C, targetTaskRef: './tasks/task[t]'}}\n{End}", $"- task: {{name: T, refId: t, actions: [{SetX}]}}"),
            false,
            false);

    [Test]
    public void A_task_starts_with_what_all_its_callers_have_set()
        => Check(
            GraphText.Flow(
                """
                - updateData: {statements: [{string: {variable: Flow.x, value: {lit: a}}}]}
                - callTask: {targetTaskRef: './tasks/task[t]'}
                - callTask: {targetTaskRef: './tasks/task[t]'}
                """,
                "- task: {name: T, refId: t, actions: [{playAudio: {name: End, audio: {exp: ToAudioTTS(Flow.x)}}}]}",
                "variables: [{stringVariable: {name: Flow.x}}]"),
            true,
            true);

    [Test]
    public void An_event_may_come_before_and_after_anything()
        => Check(
            GraphText.Flow(
                "- updateData: {statements: [{string: {variable: Flow.x, value: {lit: a}}}]}",
                "- task: {name: T, refId: t, actions: [{playAudio: {name: End, audio: {exp: ToAudioTTS(Flow.x)}}}]}",
                "variables: [{stringVariable: {name: Flow.x}}]\nsettingsErrorHandling: {task: {targetTaskRef: './tasks/task[t]'}}"),
            true,
            false);

    private static void Check(string yaml, bool onSomeWay, bool onEveryWay)
    {
        var flow = new FlowAnalysis(FlowText.Read(yaml));
        var end = flow.Graph.Nodes.Single(node => node.Title == "End");
        var variable = flow.Variables.Uses(end).Single().Variable;

        Assert.That(
            (AssignedVariables.OnSomeWay(flow, [variable]).IsSetBefore(end, variable), AssignedVariables.OnEveryWay(flow, [variable]).IsSetBefore(end, variable)),
            Is.EqualTo((onSomeWay, onEveryWay)));
    }
}
