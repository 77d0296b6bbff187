using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Compilation;

internal sealed class FlowCompilerTests
{
    [Test]
    public void A_shared_flow_becomes_a_common_module()
    {
        var flow = ManifestCompiler.Spec("SharedFlow", """
            contract:
              inputs:
                phone: { type: string, required: true, default: '"none"', description: E.164 }
                both: integer
              outputs:
                result: string
                both: integer
            callableFrom: [inboundcall, inqueuecall]
            variables: { tries: { type: integer, initial: 3 } }
            steps:
              - updateData: { result: phone }
              - return:
            """, "name: Auth, description: About Auth., division: Home").Flow!;

        Assert.That(ArchyWriter.Write(flow.Document.Key.Type, flow.Document.Body), Is.EqualTo("""
            commonModule:
              name: Auth
              description: About Auth.
              division: Home
              defaultLanguage: en-us
              supportedLanguages:
                en-us:
                  none: true
              variables:
                - stringVariable:
                    name: Common.phone
                    description: E.164
                    initialValue:
                      lit: none
                    isInput: true
                    isOutput: false
                - integerVariable:
                    name: Common.both
                    initialValue:
                      noValue: true
                    isInput: true
                    isOutput: true
                - stringVariable:
                    name: Common.result
                    initialValue:
                      noValue: true
                    isInput: false
                    isOutput: true
                - integerVariable:
                    name: Common.tries
                    initialValue:
                      lit: 3
                    isInput: false
                    isOutput: false
              settingsCommonModule:
                compatibleFlowTypes:
                  - flowType: inboundcall
                  - flowType: inqueuecall
              startUpTaskActions:
                - updateData:
                    name: Update Data
                    statements:
                      - string:
                          variable: Common.result
                          value:
                            exp: Common.phone
                - endTask:
                    name: Return

            """));
    }

    [Test]
    public void The_contract_is_read_from_the_variables()
    {
        var document = ManifestCompiler.Spec("SharedFlow", "contract: { inputs: { a: string }, outputs: { b: integer } }\nsteps: []").Flow!.Document;

        Assert.That(document.Contract.Inputs.Select(p => (p.Name, p.Type)), Is.EqualTo(new[] { ("a", "string") }));
        Assert.That(document.Contract.Outputs.Select(p => (p.Name, p.Type)), Is.EqualTo(new[] { ("b", "integer") }));
        Assert.That(document.CallableFrom, Is.EqualTo(new[] { "inboundcall" }));
    }

    [Test]
    public void Steps_tasks_and_menus_become_an_inbound_call()
    {
        var flow = ManifestCompiler.Spec("CallFlow", """
            language: de-de
            greeting: Hello
            variables: { who: string }
            steps: [ { jumpToMenu: Main Menu } ]
            tasks:
              Ask:
                variables: { who: integer, n: integer }
                steps: [ { updateData: { who: 1 } } ]
            menus:
              Main Menu:
                audio: { prompt: Menu }
                choices:
                  '1': { jumpToTask: Ask }
                  '2': { name: Sell, transferToAcd: Sales, speech: [sales], anywhere: true }
                  '3': { steps: [ disconnect: ] }
                  star: { disconnect: }
                  pound: { menuPreviousMenu: { x: 1 } }
            """);

        Assert.That(flow.Diagnostics, Is.Empty);
        Assert.That(ArchyWriter.Write("inboundcall", flow.Flow!.Document.Body), Is.EqualTo("""
            inboundCall:
              name: A
              startUpRef: "/inboundCall/tasks/task[Main]"
              defaultLanguage: de-de
              initialGreeting:
                tts: Hello
              variables:
                - stringVariable:
                    name: Flow.who
                    initialValue:
                      noValue: true
              menus:
                - menu:
                    name: Main Menu
                    refId: Main Menu
                    audio:
                      prompt: Prompt.Menu
                    choices:
                      - menuJumpToTask:
                          name: Ask
                          dtmf: digit_1
                          targetTaskRef: "/inboundCall/tasks/task[Ask]"
                      - menuTransferToAcd:
                          name: Sell
                          dtmf: digit_2
                          globalDtmf: true
                          speechRecTerms:
                            de-de:
                              terms:
                                - sales
                          targetQueue:
                            lit:
                              name: Sales
                      - menuTask:
                          name: Task
                          dtmf: digit_3
                          task:
                            actions:
                              - disconnect:
                                  name: Disconnect
                      - menuDisconnect:
                          name: Disconnect
                          dtmf: star
                      - menuPreviousMenu:
                          name: menuPreviousMenu
                          dtmf: pound
                          x: 1
              tasks:
                - task:
                    name: Main
                    refId: Main
                    actions:
                      - jumpToMenu:
                          name: Jump to Menu
                          targetMenuRef: "/inboundCall/menus/menu[Main Menu]"
                - task:
                    name: Ask
                    refId: Ask
                    variables:
                      - integerVariable:
                          name: Task.who
                          initialValue:
                            noValue: true
                      - integerVariable:
                          name: Task.n
                          initialValue:
                            noValue: true
                    actions:
                      - updateData:
                          name: Update Data
                          statements:
                            - integer:
                                variable: Task.who
                                value:
                                  lit: 1

            """));
    }

    [TestCase("startAt: T\ntasks: { T: { steps: [] } }", "/inboundCall/tasks/task[T]")]
    [TestCase("startAt: M\nmenus: { M: { audio: Hi, choices: {} } }", "/inboundCall/menus/menu[M]")]
    public void A_call_can_start_in_a_named_task_or_menu(string spec, string start)
        => Assert.That(ManifestCompiler.Spec("CallFlow", spec).Flow!.Document.Body.Text("startUpRef"), Is.EqualTo(start));

    [TestCase("CallFlow", "variables: {}", "3:19 RC3006")]
    [TestCase("CallFlow", "steps: []\narchy: { file: a.yaml }", "3:19 RC3006")]
    [TestCase("CallFlow", "tasks: { T: { steps: [] } }", "3:19 RC3027")]
    [TestCase("CallFlow", "startAt: X\ntasks: { T: { steps: [] } }", "5:12 RC3016")]
    [TestCase("CallFlow", "steps: []\ntasks: { Main: { steps: [] } }", "6:12 RC3032")]
    [TestCase("CallFlow", "steps: []\nvariables: { a: strin }", "6:16 RC3017")]
    [TestCase("CallFlow", "steps: []\nvariables: { a: String }", "6:16 RC3017")]
    [TestCase("SharedFlow", "steps: []\ncontract: { inputs: { a: string } }\nvariables: { a: string }", "7:16 RC3018")]
    [TestCase("SharedFlow", "steps: []\ncontract: { inputs: { a: string }, outputs: { a: integer } }", null)]
    [TestCase("SharedFlow", "steps: []\ncallableFrom: [inboundcal]", "6:18 RC3002")]
    [TestCase("CallFlow", "steps: []\nmenus: { M: { audio: Hi, choices: { '1': {} } } }", "6:39 RC3028")]
    [TestCase("CallFlow", "steps: []\nmenus: { M: { audio: Hi, choices: { '1': { disconnect: , steps: [] } } } }", "6:39 RC3028")]
    [TestCase("CallFlow", "steps: []\nmenus: { M: { audio: Hi, choices: { '11': { disconnect: } } } }", "6:39 RC3029")]
    [TestCase("CallFlow", "steps: []\nmenus: { M: { audio: Hi, choices: { '1': { jumpToTask: X } } } }", "6:58 RC3016")]
    public void A_mistake_in_a_body_is_told_at_its_place(string kind, string spec, string? finding)
        => Assert.That(ManifestCompiler.Spec(kind, spec).Findings.FirstOrDefault(f => !f.EndsWith("RC3018", StringComparison.Ordinal) || finding is not null), Is.EqualTo(finding));

    [Test]
    public void What_a_flow_refers_to_is_found_in_literals_and_expressions()
    {
        var document = FlowText.Read("""
            inboundCall:
              name: A
              tasks:
                - task:
                    name: T
                    actions:
                      - transferToAcd: {targetQueue: {lit: {name: Sales}}, overrideInQueueFlow: {name: Hold}}
                      - transferToAcd: {targetQueue: {exp: 'If(Flow.x, FindQueue("A"), findqueue("B"))'}}
                      - transferToFlow: {targetFlow: {name: Other}}
                      - callBotFlow: {botFlow: {Bot: {ver_latestPublished: {none: true}}}}
                      - callCommonModule: {commonModule: {Auth: {ver_latestPublished: {inputs: {Common.x: {exp: y}, Common.z: {noValue: true}}, outputs: {Common.o: {var: Flow.o}}}}}}
                      - playAudio: {audio: {tts: 'FindQueue("no")'}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(document.Entities.Select(e => (e.Kind, e.Name, $"{e.Position}")), Is.EqualTo(new[]
            {
                (OrgEntityKind.Queue, "Sales", "flow.yaml:7:55"), (OrgEntityKind.Queue, "A", "flow.yaml:8:70"), (OrgEntityKind.Queue, "B", "flow.yaml:8:86"),
            }));
            Assert.That(document.Flows.Select(f => $"{f.Key}"), Is.EqualTo(new[] { "inqueuecall/Hold", "inboundcall/Other", "bot/Bot" }));
            Assert.That(document.SharedFlows, Is.EqualTo(new[] { "Auth" }));
            Assert.That(document.CallSites[0].Inputs.Select(i => i.Name), Is.EqualTo(new[] { "x" }));
            Assert.That(document.CallSites[0].Outputs.Select(o => o.Name), Is.EqualTo(new[] { "o" }));
        });
    }
}
