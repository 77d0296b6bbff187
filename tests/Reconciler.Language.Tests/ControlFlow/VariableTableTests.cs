using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class VariableTableTests
{
    [TestCase("Flow.noSuch", true)]
    [TestCase("flow.DECLARED", false)]
    [TestCase("Flow.HoldPrompt", false)]
    [TestCase("Common.x", false)]
    [TestCase("Task.x", false)]
    public void A_variable_is_missing_when_it_is_of_the_flows_own_scope_and_nobody_declares_it(string name, bool isMissing)
    {
        var flow = Read(name);

        Assert.That(flow.Variables.IsMissing(Read(flow)), Is.EqualTo(isMissing));
    }

    [TestCase("Flow.declared", true)]
    [TestCase("Flow.initial", false)]
    [TestCase("Flow.input", false)]
    [TestCase("Flow.setBySetting", false)]
    [TestCase("Task.x", true)]
    public void A_variable_can_be_unset_when_it_has_no_value_at_the_start(string name, bool canBeUnset)
    {
        var flow = Read(name);

        Assert.That(flow.Variables.CanBeUnset(Read(flow)), Is.EqualTo(canBeUnset));
    }

    [TestCase("Slot.x")]
    [TestCase("Call.Ani")]
    public void Architects_own_scopes_are_left_out(string name)
        => Assert.That(Read(name).Graph.Nodes.SelectMany(Read(name).Variables.Uses), Is.Empty);

    private static FlowAnalysis Read(string name) => new(FlowText.Read(GraphText.Flow(
        $"- playAudio: {{audio: {{exp: {name}}}}}",
        keys: """
            variables:
              - stringVariable: {name: Flow.declared, initialValue: {noValue: true}}
              - stringVariable: {name: Flow.initial, initialValue: {lit: ""}}
              - stringVariable: {name: Flow.input, isInput: true}
              - stringVariable: {name: Flow.setBySetting}
            settingsSomething: {result: {var: Flow.setBySetting}}
            """)));

    private static FlowVariable Read(FlowAnalysis flow) => flow.Graph.Nodes.SelectMany(flow.Variables.Uses).Single().Variable;
}
