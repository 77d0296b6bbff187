using Reconciler.Acceptance;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Tests.Acceptance;

internal sealed class AccepterTests
{
    private const string Sales = """
        # The sales line.
        apiVersion: reconciler/v1
        kind: CallFlow
        metadata: { name: Sales, description: "Takes calls." }   # short
        spec:
          variables:
            result: string        # what came of it
          steps:
            # First the greeting.
            - playAudio: 'It''s us.'
            - name: Known?
              decision: { if: result == "success", yes: [ { transferToAcd: "${var.queue}" } ], no: [ { disconnect: {} } ] }
            # Then the news.
            - playAudio: >-
                The news of today
                is that there is none.
            - playAudio: |
                One line.
                Another line.
            - playAudio: Wait for ${var.queue}, please.
            - disconnect:

        """;

    private const string Project = "project: demo\nvariables:\n  queue: Sales Queue\n";

    [TestCase("It's us.", "It's us again.", "    - playAudio: 'It''s us.'", "    - playAudio: 'It''s us again.'")]
    [TestCase("is that", "was that", "        is that there is none.", "        was that there is none.")]
    [TestCase("Another line.", "A second line.", "        Another line.", "        A second line.")]
    [TestCase("Wait for Sales Queue,", "Hold the line for Sales Queue,", "    - playAudio: Wait for ${var.queue}, please.", "    - playAudio: Hold the line for ${var.queue}, please.")]
    [TestCase("Sales Queue, please", "Support, please", "    - playAudio: Wait for ${var.queue}, please.", "    - playAudio: Wait for Support, please.")]
    [TestCase("success", "failure", "result == \"success\"", "result == \"failure\"")]
    [TestCase("name: Sales Queue", "name: Other Queue", "transferToAcd: \"${var.queue}\"", "transferToAcd: \"Other Queue\"")]
    public async Task A_changed_value_changes_nothing_else(string liveBefore, string liveAfter, string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var text = Sales.ReplaceLineEndings(lineEnd);
            var file = await AcceptAsync(text, live => live.Replace(liveBefore, liveAfter, StringComparison.Ordinal));

            Assert.That(file, Is.EqualTo(text.Replace(before, after, StringComparison.Ordinal)));
        }
    }

    [Test]
    public async Task A_step_that_was_moved_takes_its_text_and_its_comment_along()
    {
        var file = await AcceptAsync(Sales, live => live, body => Edit(body, actions => [.. actions.Skip(1).Take(4), actions[0], .. actions.Skip(5)]));

        Assert.That(file, Does.Contain("    # First the greeting.\n    - playAudio: 'It''s us.'\n    - disconnect:\n"));
        Assert.That(file, Does.Contain("  steps:\n    - name: Known?\n"));
    }

    [Test]
    public async Task A_step_that_came_is_written_in_its_short_form()
    {
        var file = await AcceptAsync(Sales, live => live, body => Edit(body, actions =>
            [actions[0], YamlText.Parse("setParticipantData:\n  name: Mark\n  attributes:\n    - attribute:\n        name: { lit: kind }\n        value: { exp: Flow.result }\n"), .. actions.Skip(1)]));

        Assert.That(file, Is.EqualTo(Sales.Replace("    - name: Known?", "    - name: Mark\n      setParticipantData:\n        kind: result\n    - name: Known?", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Several_flows_of_one_file_are_accepted_together()
    {
        var text = Sales + "---\n" + Sales.Replace("name: Sales,", "name: Other,", StringComparison.Ordinal);
        using var project = await ProjectOf(text);
        var acceptances = new List<AcceptedFlow>();
        foreach (var flow in project.Flows)
        {
            acceptances.Add(await project.AcceptAsync(flow, Live(flow, live => live.Replace("Takes calls.", $"Takes calls for {flow.Manifest.Name}.", StringComparison.Ordinal))));
        }

        var file = AcceptedFiles.Combine(acceptances).Single();
        Assert.That(await AcceptedFiles.WriteAsync(project.Files.Root, file, CancellationToken.None), Is.True);
        Assert.That(File.ReadAllText(project.Files.PathOf("manifests/a.yaml")), Is.EqualTo(text
            .Replace("name: Sales, description: \"Takes calls.\"", "name: Sales, description: \"Takes calls for Sales.\"", StringComparison.Ordinal)
            .Replace("name: Other, description: \"Takes calls.\"", "name: Other, description: \"Takes calls for Other.\"", StringComparison.Ordinal)));
        Assert.That(await AcceptedFiles.WriteAsync(project.Files.Root, file, CancellationToken.None), Is.False, "the file is another one by now");
    }

    [Test]
    public async Task The_ownership_marker_never_comes_into_a_file()
    {
        var file = await AcceptAsync(Sales, live => live.Replace(
            "\"Takes calls.\"", "\"Takes all calls.\\n\\n" + new Marker("demo", "manifests/a.yaml", new string('0', 64)) + "\"", StringComparison.Ordinal).Replace("description: Takes calls.", "description: \"Takes all calls.\\n\\n" + new Marker("demo", "manifests/a.yaml", new string('0', 64)) + "\"", StringComparison.Ordinal));

        Assert.That(file, Is.EqualTo(Sales.Replace("Takes calls.", "Takes all calls.", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_part_that_holds_a_secret_is_refused()
    {
        var text = Sales.Replace("Wait for ${var.queue}, please.", "Your code is ${env.CODE}.", StringComparison.Ordinal);
        using var project = await ProjectOf(text);
        var flow = project.Flows.Single();

        var around = await project.AcceptAsync(flow, Live(flow, live => live.Replace("Your code is", "The code is", StringComparison.Ordinal)));
        var within = await project.AcceptAsync(flow, Live(flow, live => live.Replace("hunter2!", "hunter3!", StringComparison.Ordinal)));

        Assert.Multiple(() =>
        {
            Assert.That(around.Files.Single().After, Is.EqualTo(text.Replace("Your code is", "The code is", StringComparison.Ordinal)));
            Assert.That(within.Refusal, Does.Contain("${env.…}").And.Not.Contain("hunter"));
            Assert.That(within.Files, Is.Empty);
        });
    }

    [Test]
    public async Task Settings_of_the_flow_as_a_whole_are_written_as_archy_has_them()
    {
        using var project = await ProjectOf(Sales);
        var flow = project.Flows.Single();
        var settings = new MapEntry(ScalarNode.String("settingsMenu", default), MapBuilder.Of("repeatCount", YamlText.Parse("{ lit: 7 }")));
        var body = new MapNode([.. flow.Document.Body.Entries, settings], default);

        var acceptance = await project.AcceptAsync(flow, ArchyDocument.Make(flow.Document.Key.Type, flow.Document.Key.Name, body));

        Assert.That(acceptance.Files.Single().After, Does.Contain("settings:").And.Contain("settingsMenu:").And.Contain("lit: 7"));
    }

    [Test]
    public async Task What_steps_cannot_say_is_refused()
    {
        using var project = await ProjectOf(Sales);
        var flow = project.Flows.Single();
        var block = new MapEntry(ScalarNode.String("ofLaterVersions", default), MapBuilder.Of("repeatCount", YamlText.Parse("{ lit: 7 }")));
        var body = new MapNode([.. flow.Document.Body.Entries, block], default);

        var acceptance = await project.AcceptAsync(flow, ArchyDocument.Make(flow.Document.Key.Type, flow.Document.Key.Name, body));

        Assert.That(acceptance.Refusal, Does.StartWith("inboundcall/Sales cannot be accepted because").And.Contain("; "));
    }

    [Test]
    public async Task A_description_and_a_division_are_written_where_they_are_written_today()
    {
        using var project = await ProjectOf(Sales.Replace("description: \"Takes calls.\"", "division: Home", StringComparison.Ordinal));
        var flow = project.Flows.Single();
        var body = new MapNode(
            [.. flow.Document.Body.Entries.Where(entry => entry.Name != "division"), .. ((MapNode)YamlText.Parse("division: North\ndescription: By hand.\n")).Entries], default);

        var acceptance = await project.AcceptAsync(flow, ArchyDocument.Make(flow.Document.Key.Type, flow.Document.Key.Name, body));

        Assert.That(acceptance.Files.Single().After, Does.Contain("metadata: { name: Sales, description: By hand., division: North }   # short\n"));
    }

    [Test]
    public async Task In_an_Archy_file_placeholders_stay_and_only_the_value_changes()
    {
        const string archy = "inboundCall:\n  name: \"{{name}}\"   # given\n  defaultLanguage: en-us\n  startUpRef: \"./tasks/task[a]\"\n  tasks:\n  - task:\n      name: Main\n      refId: a\n      actions:\n      - playAudio: { name: Greet, audio: { tts: Hello {{name}}! } }\n      - disconnect: { none: true }";
        using var project = await ProjectOf("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec:\n  archy: { file: a.archy, substitutions: { name: Sales } }\n", archy);
        var flow = project.Flows.Single();

        var acceptance = await project.AcceptAsync(flow, Live(flow, live => live.Replace("Hello Sales!", "Welcome, Sales!", StringComparison.Ordinal).Replace("[a]", "[Main_7]", StringComparison.Ordinal).Replace("refId: a", "refId: Main_7", StringComparison.Ordinal)));
        var added = await project.AcceptAsync(flow, ArchyDocument.Make("inboundcall", "Sales", TaskWith(flow.Document.Body, "- disconnect:\n    name: Bye\n")));

        Assert.Multiple(() =>
        {
            Assert.That(acceptance.Files.Single().After, Is.EqualTo(archy.Replace("Hello {{name}}!", "'Welcome, {{name}}!'", StringComparison.Ordinal)));
            Assert.That(added.Files.Single().After, Is.EqualTo(archy + "\n      - disconnect:\n          name: Bye"));
        });
    }

    [Test]
    public async Task A_placeholder_that_a_secret_fills_is_refused()
    {
        const string archy = "inboundCall:\n  name: Sales\n  defaultLanguage: en-us\n  startUpRef: \"./tasks/task[a]\"\n  tasks:\n    - task:\n        name: Main\n        refId: a\n        actions:\n          - playAudio: { name: Greet, audio: { tts: \"{{code}}\" } }\n";
        using var project = await ProjectOf("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec:\n  archy: { file: a.archy, substitutions: { code: \"${env.CODE}\" } }\n", archy);
        var flow = project.Flows.Single();

        var refused = await project.AcceptAsync(flow, Live(flow, live => live.Replace("hunter2!", "hunter3!", StringComparison.Ordinal)));
        var twice = await project.AcceptAsync(flow, Live(flow, live => live.Replace("name: Greet", "name: \"hunter2!\"", StringComparison.Ordinal)));

        Assert.That(new[] { refused.Refusal, twice.Refusal }, Has.All.Contain("${env.…}").And.All.Not.Contain("hunter"));
    }

    [Test]
    public async Task A_contract_that_is_written_beside_an_Archy_file_follows_its_variables()
    {
        const string archy = "commonModule:\n  name: Auth\n  defaultLanguage: en-us\n  variables:\n    - stringVariable: { name: Common.phone, isInput: true, isOutput: false }\n  startUpTaskActions:\n    - endTask:\n        name: End Task\n";
        const string manifest = "apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: { name: Auth }\nspec:\n  archy: { file: a.archy }\n  contract:\n    inputs:\n      phone: { type: string, required: true }   # E.164\n";
        using var project = await ProjectOf(manifest, archy);
        var flow = project.Flows.Single();

        var acceptance = await project.AcceptAsync(flow, Live(flow, live => live.Replace(
            "  variables:\n", "  variables:\n    - booleanVariable:\n        name: Common.isKnown\n        isInput: false\n        isOutput: true\n", StringComparison.Ordinal)));

        Assert.That(acceptance.Refusal, Is.Null);
        Assert.That(acceptance.Files.Select(file => (file.Path, file.After)), Is.EquivalentTo(new[]
        {
            ("manifests/a.yaml", (string?)(manifest + "    outputs:\n      isKnown: boolean\n")),
            ("manifests/a.archy", archy.Replace("isOutput: false }\n", "isOutput: false }\n    - booleanVariable:\n        name: Common.isKnown\n        isInput: false\n        isOutput: true\n", StringComparison.Ordinal)),
        }));
    }

    [Test]
    public async Task One_change_in_a_thousand_steps_is_one_line()
    {
        var text = Sales.Replace("    - disconnect:\n", string.Concat(Enumerable.Range(0, 1000).Select(i => $"    - playAudio: Text {i}.\n")), StringComparison.Ordinal);

        var file = await AcceptAsync(text, live => live.Replace("Text 500.", "Other text.", StringComparison.Ordinal));

        Assert.That(file, Is.EqualTo(text.Replace("Text 500.", "Other text.", StringComparison.Ordinal)));
    }

    private static MapNode TaskWith(MapNode body, string action) => Edit(body, actions => [.. actions, ((ListNode)YamlText.Parse(action)).Items[0]]);

    private static MapNode Edit(MapNode body, Func<IReadOnlyList<Node>, Node[]> edit)
    {
        var task = (MapNode)((MapNode)body.List("tasks")!.Items[0])["task"]!;
        var changed = With(task, "actions", new ListNode(edit(task.List("actions")!.Items), default));
        return With(body, "tasks", new ListNode([MapBuilder.Of("task", changed)], default));
    }

    private static MapNode With(MapNode map, string key, Node value)
        => new([.. map.Entries.Select(entry => entry.Name == key ? entry with { Value = value } : entry)], default);

    private static FlowDocument Live(CompiledFlow flow, Func<string, string> edit)
        => FlowText.Read(edit(ArchyWriter.Write(flow.Document.Key.Type, flow.Document.Body)));

    private static async Task<string> AcceptAsync(string text, Func<string, string> edit, Func<MapNode, MapNode>? change = null)
    {
        using var project = await ProjectOf(text);
        var flow = project.Flows.Single();
        var live = Live(flow, edit);
        live = change is null ? live : ArchyDocument.Make(live.Key.Type, live.Key.Name, change(live.Body));
        Assert.That(live.Hash, Is.Not.EqualTo(flow.Document.Hash), "the edit changes something");
        var acceptance = await project.AcceptAsync(flow, live);
        Assert.That(acceptance.Refusal, Is.Null);
        return acceptance.Files.Single().After!;
    }

    private static async Task<AcceptProject> ProjectOf(string manifest, string? archy = null)
    {
        var files = new TempProject(Project).Set("CODE", "hunter2!").Manifest("a", manifest);
        if (archy is not null)
        {
            files.Write("manifests/a.archy", archy);
        }

        var result = await files.ValidateAsync();
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), Is.Empty);
        return new AcceptProject(files, result.Flows, (await ProjectLoader.LoadAsync(files.Options, new DiagnosticBag(), CancellationToken.None))!);
    }
}
