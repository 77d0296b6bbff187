using Newtonsoft.Json.Linq;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Compilation.Steps;

internal sealed class StepFormTableTests
{
    private const string Declarations = """
        variables: { a: string, n: integer, q: queue }
        tasks: { T: { steps: [] } }
        menus: { M: { audio: Hi, choices: { '1': { disconnect: } } } }
        steps:

        """;

    // What is written in a manifest, and what Archy gets.
    private static readonly (string Step, string Archy)[] Forms =
    [
        ("invoke: Auth", "callCommonModule: {name: Call Common Module, commonModule: {Auth: {ver_latestPublished: {none: true}}}}"),
        ("invoke: {sharedFlow: Auth, inputs: {x: a, Common.y: 1}, outputs: {z: n}}",
            "callCommonModule: {name: Call Common Module, commonModule: {Auth: {ver_latestPublished: {inputs: {Common.x: {exp: Flow.a}, Common.y: {lit: 1}}, outputs: {Common.z: {var: Flow.n}}}}}}"),
        ("invoke: {sharedFlow: Auth, inputs: {x: {noValue: true}}}", "callCommonModule: {name: Call Common Module, commonModule: {Auth: {ver_latestPublished: {inputs: {Common.x: {noValue: true}}}}}}"),
        ("updateData: {n: 1, a: '\"x\"', Flow.a: a + \"y\"}",
            "updateData: {name: Update Data, statements: [{integer: {variable: Flow.n, value: {lit: 1}}}, {string: {variable: Flow.a, value: {lit: x}}}, {string: {variable: Flow.a, value: {exp: 'Flow.a + \"y\"'}}}]}"),
        ("playAudio: Hello", "playAudio: {name: Play Audio, audio: {tts: Hello}}"),
        ("playAudio: {prompt: Welcome}", "playAudio: {name: Play Audio, audio: {prompt: Prompt.Welcome}}"),
        ("playAudio: {prompt: PromptSystem.processing, name: Wait}", "playAudio: {name: Wait, audio: {prompt: PromptSystem.processing}}"),
        ("playAudio: {exp: ToAudioTTS(a)}", "playAudio: {name: Play Audio, audio: {exp: ToAudioTTS(Flow.a)}}"),
        ("name: Greet\nplayAudio: Hello", "playAudio: {name: Greet, audio: {tts: Hello}}"),
        ("collectInput: {into: a, digits: 4}", "collectInput: {name: Collect Input, inputData: {var: Flow.a}, digits: {exact: 4}}"),
        ("collectInput: {into: a, digits: {min: 1, max: 3}, audio: Digits?, timeout: 7s, verify: none, onSuccess: [loopNext: ], onFailure: []}",
            "collectInput: {name: Collect Input, inputData: {var: Flow.a}, digits: {range: {min: 1, max: 3}}, noEntryTimeout: {lit: {seconds: 7}}, inputAudio: {tts: 'Digits?'}, verificationType: none, outputs: {success: {actions: [{loopNext: {name: Next Loop}}]}}}"),
        ("decision: {if: a == \"x\", yes: [disconnect: ], no: [disconnect: {}]}",
            "decision: {name: Decision, condition: {exp: 'Flow.a == \"x\"'}, outputs: {\"yes\": {actions: [{disconnect: {name: Disconnect}}]}, \"no\": {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("decision: {if: true}", "decision: {name: Decision, condition: {exp: \"true\"}}"),
        ("switch: {cases: [{if: a == \"x\", do: [disconnect: ]}, {if: n > 1}], default: [loopExit: ]}",
            "switch: {name: Switch, evaluate: {firstTrue: {default: {actions: [{loopExit: {name: Exit Loop}}]}, cases: [{case: {value: {exp: 'Flow.a == \"x\"'}, actions: [{disconnect: {name: Disconnect}}]}}, {case: {value: {exp: 'Flow.n > 1'}, actions: []}}]}}}"),
        ("loop: {times: 3, index: n, do: [loopExit: ]}", "loop: {name: Loop, currentIndex: {var: Flow.n}, loopCount: {lit: 3}, outputs: {loop: {actions: [{loopExit: {name: Exit Loop}}]}}}"),
        ("loop: {times: n, do: []}", "loop: {name: Loop, currentIndex: {noValue: true}, loopCount: {exp: Flow.n}}"),
        ("callTask: T", "callTask: {name: Call Task, targetTaskRef: '/inboundCall/tasks/task[T]'}"),
        ("callTask: {task: T, onReturn: [disconnect: ]}", "callTask: {name: Call Task, targetTaskRef: '/inboundCall/tasks/task[T]', outputs: {default: {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("jumpToTask: T", "jumpToTask: {name: Jump to Reusable Task, targetTaskRef: '/inboundCall/tasks/task[T]'}"),
        ("jumpToMenu: M", "jumpToMenu: {name: Jump to Menu, targetMenuRef: '/inboundCall/menus/menu[M]'}"),
        ("previousMenu: ", "previousMenu: {name: Previous Menu}"),
        ("transferToAcd: Sales", "transferToAcd: {name: Transfer to ACD, targetQueue: {lit: {name: Sales}}}"),
        ("transferToAcd: {queue: {exp: q}, priority: 5, skills: [S], language: English, inQueueFlow: Hold, preTransferAudio: One moment, onFailure: [disconnect: ]}",
            "transferToAcd: {name: Transfer to ACD, targetQueue: {exp: Flow.q}, overrideInQueueFlow: {name: Hold}, preTransferAudio: {tts: One moment}, priority: {lit: 5}, acdSkills: [{acdSkill: {lit: {name: S}}}], languageSkill: {lit: {name: English}}, outputs: {failure: {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("callData: {category: CRM, action: Find, inputs: {phone: Call.Ani}, outputs: {name: a}, timeout: 10s, onSuccess: [disconnect: ], onTimeout: [disconnect: ]}",
            "callData: {name: Call Data Action, timeout: {lit: {seconds: 10}}, category: {CRM: {dataAction: {Find: {inputs: {phone: {exp: Call.Ani}}, successOutputs: {name: {var: Flow.a}}}}}}, outputs: {success: {actions: [{disconnect: {name: Disconnect}}]}, timeout: {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("dataTableLookup: {table: Numbers, key: a, columns: {Name: a}, onFound: [disconnect: ], onNotFound: [], onFailure: [disconnect: ]}",
            "dataTableLookup: {name: Data Table Lookup, lookupValue: {exp: Flow.a}, dataTable: {Numbers: {foundOutputs: {Name: {var: Flow.a}}}}, outputs: {found: {actions: [{disconnect: {name: Disconnect}}]}, failure: {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("setParticipantData: {reason: '\"x\"', who: a, attributes: n}",
            "setParticipantData: {name: Set Participant Data, attributes: [{attribute: {name: {lit: reason}, value: {lit: x}}}, {attribute: {name: {lit: who}, value: {exp: Flow.a}}}, {attribute: {name: {lit: attributes}, value: {exp: Flow.n}}}]}"),
        ("getParticipantData: {reason: a}", "getParticipantData: {name: Get Participant Data, attributes: [{attribute: {name: {lit: reason}, variable: Flow.a}}]}"),
        ("findQueue: {queue: a, into: q, onFound: [disconnect: ]}", "findQueue: {name: Find Queue, findName: {exp: Flow.a}, findResult: {var: Flow.q}, outputs: {found: {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("evaluateSchedule: {schedule: Open, timeZone: Europe/London, onActive: [disconnect: ], onInactive: []}",
            "evaluateSchedule: {name: Evaluate Schedule, evaluationType: {schedule: {selectedSchedule: {lit: {name: Open}}, scheduleTimeZone: {lit: Europe/London}, evaluate: {now: true}}}, outputs: {active: {actions: [{disconnect: {name: Disconnect}}]}}}"),
        ("disconnect: ", "disconnect: {name: Disconnect}"),
        ("disconnect: {name: Bye}", "disconnect: {name: Bye}"),
        ("return: {}", "endTask: {name: Return}"),
        ("endTask: Success", "endTask: {name: End Task, outputPath: {name: Success}}"),
        ("endTask: ", "endTask: {name: End Task}"),
    ];

    // Archy's own form: nothing is added but a name that stands beside the action.
    private static readonly string[] FullForms =
    [
        "playAudio: {name: P, audio: {tts: Hi}}",
        "updateData: {name: U, statements: [{string: {variable: Flow.zzz, value: {exp: bare}}}]}",
        "decision: {name: D, condition: {exp: x}, outputs: {\"yes\": {actions: []}}}",
        "switch: {name: S, evaluate: {firstMatch: {string: {value: {exp: x}, cases: []}}}}",
        "callCommonModule: {name: C, commonModule: {M: {ver_latestPublished: {none: true}}}}",
        "callData: {name: C, category: {CRM: {dataAction: {Find: {none: true}}}}, outputs: {success: {actions: []}}, newKey: 1}",
        "setParticipantData: {attributes: [{attribute: {name: {lit: a}, value: {lit: b}}}]}",
        "transferToAcd: {targetQueue: {lit: {name: Q}}}",
        "setLanguage: {name: L, language: de-de}",
        "somethingEntirelyNew: {name: N, list: [1, {x: y}]}",
        "callTask: {targetTaskRef: '/inboundCall/tasks/task[T]', outputs: {paths: []}}",
        "loop: {currentIndex: {noValue: true}, loopCount: {lit: 3}}",
    ];

    private static IEnumerable<TestCaseData> FormCases => Forms.Select(form => new TestCaseData(form.Step, form.Archy).SetArgDisplayNames(form.Step.Replace('\n', ' ')));

    [TestCaseSource(nameof(FormCases))]
    public void A_short_form_becomes_its_action(string step, string archy)
        => Assert.That(Compile(step), Is.EqualTo(Write(archy)));

    [TestCaseSource(nameof(FullForms))]
    public void A_full_form_passes_unchanged(string action)
        => Assert.That(Compile(action), Is.EqualTo(Write(action)));

    [Test]
    public void A_name_beside_a_full_form_becomes_its_name()
        => Assert.That(Compile("name: X\nsetLanguage: {language: de-de}"), Is.EqualTo(Write("setLanguage: {name: X, language: de-de}")));

    [Test]
    public void Every_step_keeps_its_place()
    {
        var flow = ManifestCompiler.Spec("CallFlow", "steps:\n  - playAudio: Hi\n  - disconnect:").Flow!;
        var actions = ((MapNode)((MapNode)flow.Document.Body.List("tasks")!.Items[0])["task"]!).List("actions")!;

        Assert.That(actions.Items.Select(item => item.Position.Line), Is.EqualTo(new[] { 6, 7 }));
    }

    [TestCase("- playAudio: Hi\n  disconnect:", "7:5 RC3008")]
    [TestCase("- name: only", "7:5 RC3008")]
    [TestCase("- playAudoi: Hi", "7:5 RC3009")]
    [TestCase("- Disconnect:", "7:5 RC3009")]
    [TestCase("- playAudio: {tts: Hi, promt: x}", "7:26 RC3010")]
    [TestCase("- playAudio: {ttss: Hi}", "7:17 RC3010")]
    [TestCase("- playAudio: {tts: Hi, prompt: x}", "7:16 RC3012")]
    [TestCase("- playAudio: [x]", "7:16 RC2006")]
    [TestCase("- disconnect: {now: true}", "7:18 RC3010")]
    [TestCase("- decision: {yes: []}", "7:15 RC3011")]
    [TestCase("- switch: {cases: [{when: n}]}", "7:22 RC3012")]
    [TestCase("- jumpToTask: X", "7:17 RC3016")]
    [TestCase("- jumpToMenu: X", "7:17 RC3016")]
    [TestCase("- updateData: {zzz: 1}", "7:18 RC3031")]
    [TestCase("- collectInput: {into: zzz, digits: 1}", "7:26 RC3031")]
    [TestCase("- collectInput: {into: n}", "7:19 RC3011")]
    [TestCase("- getParticipantData: {x: [n]}", "7:29 RC3012")]
    [TestCase("- invoke: {inputs: {}}", "7:13 RC3011")]
    public void A_mistake_in_a_step_is_told_at_its_place(string steps, string finding)
    {
        var compiled = ManifestCompiler.Spec("CallFlow", $"variables: {{ n: integer }}\nsteps:\n{steps}");

        Assert.That(compiled.Findings, Is.EqualTo(new[] { finding }), string.Join('\n', compiled.Diagnostics));
        Assert.That(compiled.Flow?.IsSound ?? false, Is.False);
    }

    [Test]
    public void The_published_schema_knows_every_short_form_and_its_keys()
    {
        var schema = JObject.Parse(SchemaCatalog.Text("steps.schema.json"))["definitions"]!["step"]!["properties"]!;

        Assert.Multiple(() =>
        {
            foreach (var form in ShortForms.All.Names.Select(name => ShortForms.All.Find(name)!))
            {
                var keys = schema[form.Name]?["properties"]?.Children<JProperty>().Select(property => property.Name) ?? [];
                Assert.That(schema[form.Name], Is.Not.Null, form.Name);
                Assert.That(form.ShortKeys, Is.SubsetOf(keys), form.Name);
                Assert.That(schema[form.Name]!["type"]!.ToString().Contains("string", StringComparison.Ordinal), Is.EqualTo(form.ScalarKey is not null), form.Name);
            }
        });
    }

    [Test]
    public void Every_mistake_of_a_flow_is_told_in_one_run()
        => Assert.That(ManifestCompiler.Spec("CallFlow", "steps:\n- playAudoi: Hi\n- jumpToTask: X\n- decision: {if: n, yes: [updateData: {y: 1}]}\n- disconnect: {now: true}").Diagnostics, Has.Count.EqualTo(4));

    private static string Compile(string step)
    {
        var compiled = ManifestCompiler.Spec("CallFlow", $"{Declarations}  - {step.Replace("\n", "\n    ", StringComparison.Ordinal)}");
        Assert.That(compiled.Diagnostics, Is.Empty);
        var task = ((MapNode)compiled.Flow!.Document.Body.List("tasks")!.Items[0]).Map("task")!;
        return ArchyWriter.Write("workflow", (MapNode)task.List("actions")!.Items.Single());
    }

    private static string Write(string archy) => ArchyWriter.Write("workflow", YamlText.Map(archy));
}
