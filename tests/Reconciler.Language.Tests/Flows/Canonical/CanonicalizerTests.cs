using Reconciler.Language.Flows.Canonical;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Flows.Canonical;

internal sealed class CanonicalizerTests
{
    private static IEnumerable<TestCaseData> Same()
    {
        yield return Pair("key order", "a: {x: 1, y: 2}", "a: {y: 2, x: 1}");
        yield return Pair("quoting", "a: {tts: Hello}", "a: {tts: \"Hello\"}");
        yield return Pair("block text", "a: {exp: \"x == 1\"}", "a:\n  exp: >-\n    x ==\n    1\n");
        yield return Pair("digits as a spoken text", "a: {tts: 12}", "a: {tts: \"12\"}");
        yield return Pair("spelling of true", "a: true", "a: True");
        yield return Pair("spelling of nothing", "a: null", "a: ~");
        yield return Pair("spelling of nothing where text is expected", "a: {tts: null, targetTaskRef: null}", "a: {tts: ~, targetTaskRef: }");
        yield return Pair("order of variables", "variables: [{stringVariable: {name: Flow.a}}, {stringVariable: {name: Flow.b}}]", "variables: [{stringVariable: {name: Flow.b}}, {stringVariable: {name: Flow.a}}]");
        yield return Pair("line ends", "a: \"x\\r\\ny\"", "a: \"x\\ny\"");
        yield return Pair("no value without a default", "a: {x: 1, y: {noValue: true}}", "a: {x: 1}");
        yield return Pair("white space of an expression", "a: {exp: 'If( x==1 , \"a\",\"b\")'}", "a: {exp: 'If(x == 1, \"a\", \"b\")'}");
        yield return Pair("refIds", "tasks: [{task: {name: T, refId: T_10}}]\nr: {targetTaskRef: '/f/tasks/task[T_10]'}", "tasks: [{task: {name: T, refId: T_99}}]\nr: {targetTaskRef: './tasks/task[T_99]'}");
        yield return Pair("yes and no in quotes", Action("decision: {outputs: {yes: {actions: [{disconnect: {}}]}}}"), Action("decision: {outputs: {\"yes\": {actions: [{disconnect: {}}]}}}"));
        yield return Pair("empty output path", Action("decision: {outputs: {yes: {actions: [{disconnect: {}}]}, no: {actions: []}}}"), Action("decision: {outputs: {yes: {actions: [{disconnect: {}}]}}}"));
        yield return Pair("empty outputs", Action("decision: {condition: {exp: x}, outputs: {}}"), Action("decision: {condition: {exp: x}}"));
        yield return Pair("empty default of a switch", Action("switch: {evaluate: {firstTrue: {default: {actions: []}, cases: [{case: {value: {exp: x}, actions: []}}]}}}"), Action("switch: {evaluate: {firstTrue: {cases: [{case: {value: {exp: x}}}]}}}"));
        yield return Pair("default action name", Action("updateData: {name: Update Data, statements: []}"), Action("updateData: {statements: []}"));
        yield return Pair("irregular default action name", Action("transferToAcd: {name: Transfer to ACD}"), Action("transferToAcd: {}"));
        yield return Pair("default priority", Action("transferToAcd: {priority: {lit: 0}}"), Action("transferToAcd: {}"));
        yield return Pair("a bare action", Action("disconnect: null"), Action("disconnect: {}"));
        yield return Pair("flags that are not set", "variables: [{stringVariable: {name: Flow.a, isInput: false, isOutput: false}}]", "variables: [{stringVariable: {name: Flow.a}}]");
        yield return Pair("no variables", "variables: []", "");
        yield return Pair("description, division and derived objects", "division: Home\nreferencedObjects: {flows: []}", "division: Sales");
        yield return Pair("default settings", "settingsSpeechRec: {minConfidenceLevel: {lit: 50}, asrEnabledOnFlow: true}\nsettingsMenu: {repeatCount: {lit: 3}}", "");
        yield return Pair("default settings in part", "settingsMenu: {repeatCount: {lit: 5}, menuSelectionTimeout: {lit: {seconds: 10}}}", "settingsMenu: {repeatCount: {lit: 5}}");
        yield return Pair("settings without value", "settingsActionDefaults: {transferToUser: {connectTimeout: {noValue: true}}}", "");
        yield return Pair("default prompts", "settingsPrompts: {ensureAudioInPrompts: false, promptMediaToValidate: [{mediaType: audio}, {mediaType: tts}]}", "settingsPrompts: {ensureAudioInPrompts: false}");
        yield return Pair("the default language alone", "supportedLanguages: {en-us: {defaultLanguageSkill: {noValue: true}, textToSpeech: {defaultEngine: {defaultVoice: true}}}}", "");
        yield return Pair("the default language with none", "supportedLanguages: {en-us: {none: true}}", "");
        yield return Pair("two spellings of a language without choices", "supportedLanguages: {en-us: {none: true}, de-de: {none: true}}", "supportedLanguages: {de-de: {}, en-us: {textToSpeech: {defaultEngine: {defaultVoice: true}}}}");
        yield return Pair("a shared flow without parameters", Action("callCommonModule: {commonModule: {M: {ver_latestPublished: {none: true}}}}"), Action("callCommonModule: {commonModule: {M: {ver_latestPublished: {inputs: {}}}}}"));
    }

    private static IEnumerable<TestCaseData> Different()
    {
        yield return Pair("order of a list", "a: [1, 2]", "a: [2, 1]");
        yield return Pair("text and number", "a: {lit: \"1\"}", "a: {lit: 1}");
        yield return Pair("literal and expression", "a: {lit: x}", "a: {exp: x}");
        yield return Pair("case of a text", "a: {tts: Hello}", "a: {tts: hello}");
        yield return Pair("white space of a text", "a: {tts: a b}", "a: {tts: a  b}");
        yield return Pair("white space in a string of an expression", "a: {exp: '\"a b\"'}", "a: {exp: '\"a  b\"'}");
        yield return Pair("line end in the middle of a text", "a: {tts: a b}", "a: {tts: \"a\\nb\"}");
        yield return Pair("no value where there is a default", Action("transferToAcd: {priority: {noValue: true}}"), Action("transferToAcd: {}"));
        yield return Pair("no value where a setting has a default", "settingsInQueueCall: {holdMusic: {noValue: true}}", "");
        yield return Pair("another default", "settingsMenu: {repeatCount: {lit: 4}}", "");
        yield return Pair("a value beside a default", "settingsActionDefaults: {detectSilence: {timeout: {lit: {seconds: 40, ms: 5}}}}", "settingsActionDefaults: {detectSilence: {timeout: {lit: {ms: 5}}}}");
        yield return Pair("a value beside a default or nothing", "settingsActionDefaults: {detectSilence: {timeout: {lit: {seconds: 40, ms: 5}}}}", "");
        yield return Pair("an unknown key", "a: 1\nnew: 2", "a: 1");
        yield return Pair("an empty map of an unknown key", "a: 1\nnew: {}", "a: 1");
        yield return Pair("yes and no", Action("decision: {outputs: {yes: {actions: [{disconnect: {}}]}}}"), Action("decision: {outputs: {no: {actions: [{disconnect: {}}]}}}"));
        yield return Pair("one step less", Action("disconnect: {}"), "tasks: [{task: {name: T, actions: []}}]");
        yield return Pair("name of an action", Action("disconnect: {name: Bye}"), Action("disconnect: {}"));
        yield return Pair("input or not", "variables: [{stringVariable: {name: Common.a, isInput: true}}]", "variables: [{stringVariable: {name: Common.a}}]");
        yield return Pair("type of a variable", "variables: [{stringVariable: {name: Flow.a}}]", "variables: [{integerVariable: {name: Flow.a}}]");
        yield return Pair("target of a jump", Tasks("T1"), Tasks("T2"));
        yield return Pair("a second language", "supportedLanguages: {en-us: {none: true}, de-de: {none: true}}", "");
        yield return Pair("a voice", "supportedLanguages: {en-us: {textToSpeech: {defaultEngine: {voice: Jill}}}}", "");
        yield return Pair("a language skill", "supportedLanguages: {en-us: {defaultLanguageSkill: {lit: {name: English}}}}", "");
        yield return Pair("another only language", "supportedLanguages: {de-de: {none: true}}", "");
        yield return Pair("error handling", "settingsErrorHandling: {errorHandling: {queue: {targetQueue: {lit: {name: Q}}}}}", "");
        yield return Pair("name of a shared flow", Action("callCommonModule: {commonModule: {M: {ver_latestPublished: {none: true}}}}"), Action("callCommonModule: {commonModule: {N: {ver_latestPublished: {none: true}}}}"));
        yield return Pair("keys that run into each other", "a: {ab: c}", "a: {a: bc}");
        yield return Pair("nesting that runs into each other", "a: [[x], y]", "a: [[x, y]]");
        yield return Pair("nothing and an empty text", "a: null", "a: ''");
    }

    [TestCaseSource(nameof(Same))]
    public void What_an_export_adds_or_spells_otherwise_does_not_count(string one, string other)
        => Assert.That(Hash(one), Is.EqualTo(Hash(other)));

    [TestCaseSource(nameof(Different))]
    public void What_somebody_chose_counts(string one, string other)
        => Assert.That(Hash(one), Is.Not.EqualTo(Hash(other)));

    [TestCaseSource(nameof(Same))]
    [TestCaseSource(nameof(Different))]
    public void The_canonical_form_of_a_canonical_form_is_itself(string one, string other)
    {
        foreach (var text in new[] { one, other })
        {
            var canonical = FlowText.Read(Flow(text)).Canonical;
            Assert.That(NodeEquality.Same(Canonicalizer.Canonicalize(canonical), canonical), Is.True);
        }
    }

    [Test]
    public void Type_name_and_description_count_and_division_does_not()
    {
        var hashes = new[]
        {
            "inboundCall: {name: A}", "inboundCall: {name: B}", "commonModule: {name: A}", "inboundCall: {name: A, description: x}", "inboundCall: {name: A, division: D}",
        }.Select(text => FlowText.Read(text).Hash).ToArray();

        Assert.That(hashes.Take(4), Is.Unique);
        Assert.That(hashes[4], Is.EqualTo(hashes[0]));
    }

    [Test]
    public void The_marker_is_no_part_of_the_description()
    {
        var marker = $"[reconciler/v1 project=demo hash={new string('0', 64)} manifest=a.yaml]";

        var marked = FlowText.Read($"inboundCall: {{name: A, description: \"About A.\\n\\n{marker}\"}}");

        Assert.That(marked.Description, Is.EqualTo("About A."));
        Assert.That(marked.Hash, Is.EqualTo(FlowText.Read("inboundCall: {name: A, description: About A.}").Hash));
    }

    [Test]
    public void A_hash_is_the_same_in_every_release()
        => Assert.That(
            FlowText.Read("commonModule: {name: A, description: B, variables: [{stringVariable: {name: Common.a, isInput: true}}], startUpTaskActions: [{endTask: {name: End}}]}").Hash,
            Is.EqualTo("3394ba43d7f44d44922130d17b0792f9e93cb4199d148121b96f9ba55cf8d694"));

    [Test]
    public void Tasks_of_one_name_are_told_apart()
        => Assert.That(
            Hash("tasks: [{task: {name: T, refId: a}}, {task: {name: T, refId: b}}]\nr: {targetTaskRef: '/f/tasks/task[a]'}"),
            Is.Not.EqualTo(Hash("tasks: [{task: {name: T, refId: a}}, {task: {name: T, refId: b}}]\nr: {targetTaskRef: '/f/tasks/task[b]'}")));

    private static TestCaseData Pair(string what, string one, string other) => new TestCaseData(one, other).SetArgDisplayNames(what);

    private static string Action(string action) => $"tasks: [{{task: {{name: T, actions: [{{{action}}}]}}}}]";

    private static string Tasks(string target)
        => $"tasks: [{{task: {{name: T1, refId: T1_1}}}}, {{task: {{name: T2, refId: T2_2}}}}]\nr: {{targetTaskRef: '/f/tasks/task[{target}_{target[1]}]'}}";

    private static string Flow(string body) => $"inboundCall:\n  name: A\n  defaultLanguage: en-us\n  {body.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";

    private static string Hash(string body) => FlowText.Read(Flow(body)).Hash;
}
