using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class VariableMentionsTests
{
    [TestCase("a: {exp: 'Flow.x +'}", "Flow.x")]
    [TestCase("a: {var: Task.x}", "Task.x")]
    [TestCase("{Common.x: {lit: 1}}", "Common.x")]
    [TestCase("variables: [{stringVariable: {name: Flow.x, initialValue: {exp: Flow.y}}}]", "Flow.y")]
    [TestCase("a: 'OverFlow.x'")]
    public void A_variable_is_mentioned_wherever_its_name_stands_but_in_its_own_declaration(string yaml, params string[] names)
        => Assert.That(VariableMentions.In(YamlText.Parse(yaml)), Is.EquivalentTo(names));
}
