using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Flows.Archy;

internal sealed class BodyWalkerTests
{
    [Test]
    public void A_task_sees_its_own_variables_and_those_of_the_flow()
    {
        var seen = Walk.Over("""
            variables: [ stringVariable: { name: Flow.a } ]
            tasks:
              - task: { variables: [ integerVariable: { name: Task.b } ], actions: [ x: { value: { exp: first } } ] }
              - task: { variables: [ booleanVariable: { name: Task.b } ], actions: [ x: { value: { exp: second } } ] }
              - task: { actions: [ x: { to: { var: third } } ] }
            """);

        Assert.That(seen, Is.EqualTo(["first: string integer", "second: string boolean", "third: string "]));
    }

    [Test]
    public void The_only_task_of_a_module_sees_the_variables_beside_it()
        => Assert.That(Walk.Over("""
            variables: [ stringVariable: { name: Flow.a, initialValue: { exp: initial } } ]
            startUpTaskVariables: [ integerVariable: { name: Task.b } ]
            startUpTaskActions: [ x: { value: { exp: start } } ]
            """), Is.EqualTo(["initial: string ", "start: string integer"]));

    [Test]
    public void A_state_that_is_a_map_sees_its_variables()
        => Assert.That(Walk.Over("startUpState: { variables: [ dateVariable: { name: Task.b } ], actions: [ x: { value: { exp: e } } ] }"), Is.EqualTo(["e:  date"]));

    private sealed class Walk : BodyWalker
    {
        private readonly List<string> _seen = [];

        public static IReadOnlyList<string> Over(string body)
        {
            var walk = new Walk();
            walk.Walk(YamlText.Map(body));
            return walk._seen;
        }

        protected override void OnExpression(ScalarNode expression, VariablesInScope variables) => See(expression, variables);

        protected override void OnTarget(ScalarNode name, VariablesInScope variables) => See(name, variables);

        private void See(ScalarNode scalar, VariablesInScope variables) => _seen.Add($"{scalar}: {variables.TypeOf("flow.A")} {variables.TypeOf("Task.b")}");
    }
}
