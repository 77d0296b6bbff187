using Reconciler.Language.Compilation.Decompilation;
using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Compilation.Steps;

internal sealed class StepDecompilerTests
{
    [Test]
    public void Every_action_of_a_real_flow_is_a_step_that_compiles_to_the_same()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        var (actions, shortForms, possible) = (0, 0, 0);
        var full = new Dictionary<string, int>();
        foreach (var file in Corpus.Files)
        {
            if (ArchyDocument.Read(YamlText.Parse(file.Yaml), new DiagnosticBag()) is not { } flow)
            {
                continue;
            }

            var body = PointerNames.Apply(flow.Body, flow.Key.Type);
            var scope = ScopeOf(flow.Key.Type, body);
            var decompiler = new StepDecompiler(ShortForms.All, scope);
            foreach (var action in Actions("", body))
            {
                var step = decompiler.Step(action);
                Assert.That(decompiler.Compiles(step, action), Is.True, $"{file}: {ArchyWriter.Write("workflow", MapBuilder.Of("x", action))}");
                var key = ((MapNode)action).Entries[0].Name;
                var hasForm = ShortForms.All.All.Any(form => form.ArchyName == key);
                var diagnostics = new DiagnosticBag();
                var isFull = ((MapNode)step).Entries.Any(entry => entry.Name == key && entry.Value is MapNode map && ShortForms.All.Find(key) is { } form && StepShape.Check(form, map, diagnostics) is not { IsShort: true });
                actions++;
                possible += hasForm ? 1 : 0;
                shortForms += hasForm && !isFull && !(key == "callCommonModule" && ((MapNode)step)["callCommonModule"] is not null) ? 1 : 0;
                if (hasForm && isFull)
                {
                    full[key] = full.GetValueOrDefault(key) + 1;
                }
            }
        }

        TestContext.Out.WriteLine($"{actions} actions, {possible} of them of a kind that has a short form, {shortForms} became short; in full form: {string.Join(", ", full.Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.That(shortForms, Is.GreaterThan(possible * 8 / 10));
    }

    private static StepScope ScopeOf(string type, MapNode body) => new()
    {
        FlowKey = FlowTypes.ArchyKey(type),
        Language = "en-us",
        Variables = new VariablesDecompiler(type == FlowTypes.CommonModule ? "Common" : "Flow", body.List("variables")).Scope,
        Tasks = [.. Names(body, "tasks", "task")],
        Menus = [.. Names(body, "menus", "menu")],
    };

    private static IEnumerable<string> Names(MapNode body, string list, string item)
        => (body.List(list)?.Items ?? []).Select(task => ((MapNode)task).Map(item)?.Text("name")).OfType<string>();

    private static IEnumerable<Node> Actions(string key, Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Actions(entry.Name, entry.Value)),
        ListNode list => list.Items.SelectMany(item => key.EndsWith("ctions", StringComparison.Ordinal) && item is MapNode { Entries: [_] } ? Actions("", item).Prepend(item) : Actions("", item)),
        _ => [],
    };
}
