using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class ControlFlowGraphTests
{
    private static readonly string[] Frame = ["start -Jump-> [Main]"];

    [Test]
    public void Steps_follow_each_other_and_end_at_the_exit()
        => Check("- playAudio: {name: A}\n- playAudio: {name: B}", "[Main] --> A", "A --> B", "B --> (Main)");

    [Test]
    public void An_empty_or_absent_path_falls_through()
        => Check(
            """
            - decision:
                name: D
                outputs:
                  yes: {actions: [{playAudio: {name: A}}]}
            - playAudio: {name: B}
            """,
            "[Main] --> D", "D -yes-> A", "D -no-> B", "B --> (Main)", "A --> B");

    [Test]
    public void A_terminal_action_leads_nowhere_and_a_transfer_only_on_by_its_failure()
        => Check("- transferToAcd: {name: T}\n- disconnect: {name: X}", "[Main] --> T", "T -failure-> X");

    [Test]
    public void A_switch_takes_a_case_or_its_default_and_a_case_without_steps_falls_through()
        => Check(
            """
            - switch:
                name: S
                evaluate:
                  firstTrue:
                    default: {actions: [{playAudio: {name: Z}}]}
                    cases:
                      - case: {value: {exp: 'true'}, actions: [{playAudio: {name: A}}]}
                      - case: {value: {exp: 'true'}}
            """,
            "[Main] --> S", "S -default-> Z", "S -case 1-> A", "S -case 2-> (Main)", "Z --> (Main)", "A --> (Main)");

    [Test]
    public void A_switch_by_value_without_a_default_falls_through()
        => Check(
            """
            - switch:
                name: S
                evaluate:
                  firstMatch:
                    string:
                      value: {exp: Call.Ani}
                      cases: [{case: {value: {lit: x}, actions: [{disconnect: {name: X}}]}}]
            """,
            "[Main] --> S", "S -case 1-> X", "S -default-> (Main)");

    [Test]
    public void A_loop_repeats_its_steps_and_next_and_exit_leave_them()
        => Check(
            """
            - loop:
                name: L
                outputs:
                  loop:
                    actions:
                      - decision: {name: D, outputs: {yes: {actions: [{loopNext: {name: N}}]}, no: {actions: [{loopExit: {name: E}}]}}}
                      - playAudio: {name: A}
            - disconnect: {name: X}
            """,
            "[Main] --> L", "L -loop-> D", "L --> X", "D -yes-> N", "D -no-> E", "A --> L", "N --> L", "E --> X");

    [Test]
    public void A_called_task_comes_back_and_a_task_that_is_jumped_to_does_not()
        => CheckWith(
            "- task: {name: T, refId: t, actions: [{endTask: {name: E}}]}",
            """
            - callTask: {name: C, targetTaskRef: './tasks/task[t]', outputs: {default: {actions: [{playAudio: {name: A}}]}}}
            - jumpToTask: {name: J, targetTaskRef: './tasks/task[t]'}
            """,
            "[Main] --> C", "C -Call-> [T]", "C -Return default-> A", "C -Return-> J", "J -Jump-> [T]", "J -Return-> (Main)", "A --> J", "[T] --> E", "E --> (T)");

    [Test]
    public void An_unknown_action_goes_on_by_every_path_that_it_shows()
        => Check(
            """
            - askAnything:
                name: U
                outputs:
                  intents: [{intent: {name: Buy, actions: [{playAudio: {name: A}}]}}]
                  other: {actions: [{playAudio: {name: B}}]}
            """,
            "[Main] --> U", "U -Buy-> A", "U -other-> B", "U --> (Main)", "A --> (Main)", "B --> (Main)");

    [Test]
    public void A_dangling_pointer_leads_nowhere_and_the_call_of_a_missing_task_goes_on()
        => Check("- callTask: {name: C, targetTaskRef: './tasks/task[no]'}\n- jumpToTask: {name: J}", "[Main] --> C", "C --> J");

    [Test]
    public void A_menu_leads_to_its_choices_and_a_previous_menu_back_to_the_menus()
    {
        var graph = ControlFlowGraph.Of(FlowText.Read("""
            inboundCall:
              name: A
              startUpRef: ./menus/menu[m]
              menus:
                - menu:
                    name: M
                    refId: m
                    choices:
                      - menuTask: {name: One, task: {actions: [{previousMenu: {name: P}}]}}
                      - menuJumpToTask: {name: Two, targetTaskRef: './tasks/task[t]'}
                      - menuTransferToAcd: {name: Three}
                      - menuDisconnect: {name: Nine}
              tasks:
                - task: {name: T, refId: t, actions: []}
            """));

        Assert.That(GraphText.Edges(graph), Is.EquivalentTo(new[]
        {
            "start -Jump-> [M]", "[M] -Choose One-> One", "[M] -Choose Two-> Two", "[M] -Choose Three-> Three", "[M] -Choose Nine-> Nine",
            "One -Jump-> [One]", "One -Return-> (M)", "[One] --> P", "P -GoBack-> earlier menu", "earlier menu -GoBack-> [M]",
            "Two -Jump-> [T]", "Two -Return-> (M)", "Three -GoBack-> [M]", "[T] --> (T)",
        }));
    }

    [Test]
    public void A_task_that_a_setting_names_is_entered_by_an_event()
    {
        var graph = GraphText.OfSteps(
            "- disconnect: {name: X}",
            "- task: {name: T, refId: t, actions: []}",
            "settingsErrorHandling: {errorHandling: {task: {targetTaskRef: './tasks/task[t]'}}}");

        Assert.That(GraphText.Edges(graph), Does.Contain("start -Event-> [T]"));
    }

    [Test]
    public void Each_node_keeps_the_place_of_its_step()
    {
        var graph = GraphText.OfSteps("- playAudio: {name: A}\n- disconnect: {name: X}");

        Assert.That(graph.Nodes.Single(node => node.Title == "X").Position.Line, Is.EqualTo(10));
    }

    [Test]
    public void A_flow_that_is_nested_as_deep_as_yaml_may_be_has_a_graph()
    {
        const int Depth = 48;
        var steps = string.Concat(Enumerable.Repeat("{decision: {outputs: {yes: {actions: [", Depth)) + string.Concat(Enumerable.Repeat("]}}}}", Depth));

        Assert.That(GraphText.OfSteps($"- {steps}").Nodes, Has.Count.EqualTo(Depth + 3));
    }

    private static void Check(string steps, params string[] edges) => CheckWith("", steps, edges);

    private static void CheckWith(string tasks, string steps, params string[] edges)
        => Assert.That(GraphText.Edges(GraphText.OfSteps(steps, tasks)), Is.EquivalentTo(Frame.Concat(edges)));
}
