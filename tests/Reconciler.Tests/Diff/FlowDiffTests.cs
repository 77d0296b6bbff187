using FsCheck;
using FsCheck.Fluent;
using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Tests.Diff;

internal sealed class FlowDiffTests
{
    private const string Task = "task Main › ";

    private static IEnumerable<TestCaseData> Edits()
    {
        yield return Edit("a step added", "a, x", "a, x, c", $"Added {Task}playAudio c: null → audio: \"gamma gamma\"");
        yield return Edit("a step added first", "a, x", "c, a, x", $"Added {Task}playAudio c: null → audio: \"gamma gamma\"");
        yield return Edit("a step removed", "a, x, c", "a, c", $"Removed {Task}disconnect: {{}} → null");
        yield return Edit("a text", "a", "[a, audio: {tts: other}]", $"Changed {Task}playAudio a › audio: \"alpha alpha\" → \"other\"");
        yield return Edit("a step renamed", "a, b, c", "a, [b, name: B], c", $"Changed {Task}playAudio B › name: b → B");
        yield return Edit("a step that had no name", "x", "[x, name: Bye]", $"Changed {Task}disconnect Bye › name: Disconnect → Bye");
        yield return Edit("a step moved down", "a, b, c, d", "b, c, a, d", $"Moved {Task}playAudio a from {Task}playAudio a: first → after playAudio c");
        yield return Edit("a trivial step moved in its list", "a, b, x", "x, a, b", $"Moved {Task}disconnect from {Task}disconnect: after playAudio b → first");
        yield return Edit("a step moved and changed", "a, b, c", "b, c, [a, audio: {tts: alpha new}]", $"Moved {Task}playAudio a from {Task}playAudio a: first → after playAudio c", $"Changed {Task}playAudio a › audio: \"alpha alpha\" → \"alpha new\"");
        yield return Edit("a step moved to another path", "D(a, b | c)", "D(a | c, b)", $"Moved {Task}decision D › no › playAudio b from {Task}decision D › yes › playAudio b: null → null");
        yield return Edit("the paths swapped", "D(a, b | c)", "D(c | a, b)", $"Moved {Task}decision D › no from {Task}decision D › yes: null → null", $"Moved {Task}decision D › yes from {Task}decision D › no: null → null");
        yield return Edit("a path emptied", "D(a | c, x)", "D(a | )", $"Removed {Task}decision D › no › playAudio c: audio: \"gamma gamma\" → null", $"Removed {Task}decision D › no › disconnect: {{}} → null");
        yield return Edit("a step wrapped", "a, b, c", "a, D(b | ), c", $"Added {Task}decision D: null → condition: flag", $"Moved {Task}decision D › yes › playAudio b from {Task}playAudio b: null → null");
        yield return Edit("a step unwrapped", "D(b | ), c", "b, c", $"Moved {Task}playAudio b from {Task}decision D › yes › playAudio b: null → null", $"Removed {Task}decision D: condition: flag → null");
        yield return Edit("a trivial step here and there", "D(a, x | c, x), x", "D(a | c, x), b, x", $"Removed {Task}decision D › yes › disconnect: {{}} → null", $"Added {Task}playAudio b: null → audio: \"beta beta\"");
        yield return Edit("the same trivial step at another place", "D(a, x | c), x, b", "D(a | c, x), x, b", $"Added {Task}decision D › no › disconnect: null → {{}}", $"Removed {Task}decision D › yes › disconnect: {{}} → null");
        yield return Edit("two of a name", "a, a, b", "a, [a, audio: {tts: alpha new}], b", $"Changed {Task}playAudio a #2 › audio: \"alpha alpha\" → \"alpha new\"");
        yield return Edit("an assignment", "{updateData: {statements: [{string: {variable: Flow.a, value: {lit: x}}}]}}", "{updateData: {statements: [{string: {variable: Flow.a, value: {lit: y}}}]}}", $"Changed {Task}updateData › string Flow.a › value: \"x\" → \"y\"");
        yield return Edit("a shared flow", "{callCommonModule: {commonModule: {A: {ver_latestPublished: {inputs: {Common.x: {lit: 1}}}}}}}", "{callCommonModule: {commonModule: {B: {ver_latestPublished: {inputs: {Common.x: {lit: 2}}}}}}}",
            $"Changed {Task}callCommonModule › commonModule: A → B", $"Changed {Task}callCommonModule › commonModule › B › inputs › Common.x: 1 → 2");
    }

    [TestCaseSource(nameof(Edits))]
    public void A_change_is_said_in_the_words_of_the_flow(string live, string desired, string[] changes)
        => Assert.That(Between(Flow(live), Flow(desired)), Is.EqualTo(changes));

    [TestCase("stringVariable: {name: Flow.a}", "stringVariable: {name: Flow.a}, integerVariable: {name: Flow.b, initialValue: {lit: 1}}", "Added variable Flow.b: null → type: integer, initialValue: 1")]
    [TestCase("stringVariable: {name: Flow.a}, stringVariable: {name: Flow.b}", "stringVariable: {name: Flow.b}", "Removed variable Flow.a: type: string → null")]
    [TestCase("stringVariable: {name: Flow.a, initialValue: {lit: x}}", "stringVariable: {name: Flow.a, initialValue: {lit: y}}", "Changed variable Flow.a › initialValue: \"x\" → \"y\"")]
    [TestCase("stringVariable: {name: Flow.a}", "integerVariable: {name: Flow.a}", "Changed variable Flow.a › type: string → integer")]
    [TestCase("stringVariable: {name: Flow.a}", "stringVariable: {name: Flow.a, isInput: true}", "Added variable Flow.a › isInput: null → true")]
    public void Variables_are_compared_by_name(string live, string desired, params string[] changes)
        => Assert.That(Between(Variables(live), Variables(desired)), Is.EqualTo(changes));

    [Test]
    public void A_renamed_task_is_one_change_whatever_points_at_it()
        => Assert.That(Between(TwoTasks("Old", "Old_1"), TwoTasks("New", "New_7")), Is.EqualTo(new[] { "Changed task New › name: Old → New" }));

    [Test]
    public void A_pointer_to_another_task_is_a_change()
        => Assert.That(Between(TwoTasks("Other", "Old_1"), TwoTasks("Other", "Main_1")), Is.EqualTo(new[]
        {
            "Changed startUpRef: task:Other → task:Main",
            "Changed task Main › callTask › targetTaskRef: task:Other → task:Main",
            "Changed task Other › jumpToTask › targetTaskRef: task:Other → task:Main",
        }));

    [Test]
    public void Another_name_or_type_is_told_first()
        => Assert.That(Between("inboundCall: {name: A}", "outboundCall: {name: B}"), Is.EqualTo(new[] { "Changed type: inboundcall → outboundcall", "Changed name: A → B" }));

    [TestCase("", ", description: New", "Added description: null → New")]
    [TestCase(", description: Old", "", "Removed description: Old → null")]
    [TestCase(", description: Old", ", description: New", "Changed description: Old → New")]
    [TestCase(", division: Home", ", division: Sales", "Changed division: Home → Sales")]
    [TestCase(", division: Home", "")]
    public void Description_and_division_are_compared_apart(string live, string desired, params string[] changes)
        => Assert.That(Between($"inboundCall: {{name: A{live}}}", $"inboundCall: {{name: A{desired}}}"), Is.EqualTo(changes));

    [Test]
    public void A_long_value_is_cut()
        => Assert.That(Between(Flow(""), Flow($"{{playAudio: {{audio: {{tts: '{new string('x', 5000)}'}}}}}}")).Single(), Has.Length.LessThan(4200).And.EndsWith("…"));

    [Test]
    public void Equal_flows_have_no_changes_and_others_at_least_one()
    {
        var action = Gen.Elements("disconnect: {}", "playAudio: {name: A}", "playAudio: {name: A, audio: {tts: x}}", "playAudio: {name: B, audio: {exp: x}}", "loopExit: {a: [1, 2]}", "loopExit: {a: []}", "x: {y: {z: 1}}", "x: {y: {}}");
        var flow = from actions in Gen.ListOf(action)
                   from description in Gen.Elements("", ", description: D")
                   select FlowText.Read($"inboundCall: {{name: A{description}, tasks: [{{task: {{name: T, actions: [{string.Join(", ", actions.Take(12).Select(a => $"{{{a}}}"))}]}}}}]}}");

        Prop.ForAll(flow.ToArbitrary(), flow.ToArbitrary(), (one, other) =>
        {
            Assert.That(FlowDiff.Between(one, one), Is.Empty);
            var there = FlowDiff.Between(one, other);
            var back = FlowDiff.Between(other, one);
            Assert.That(there.Count > 0, Is.EqualTo(one.Hash != other.Hash));
            Assert.That(Count(there, ChangeKind.Added), Is.EqualTo(Count(back, ChangeKind.Removed)));
            Assert.That(Count(there, ChangeKind.Moved), Is.EqualTo(Count(back, ChangeKind.Moved)));
            Assert.That(FlowDiff.Between(one, other), Is.EqualTo(there), "the same every time");
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(500).WithEndSize(12).WithQuietOnSuccess(true));
    }

    [TestCase(50_000, 1)]
    [TestCase(50_000, 1000)]
    [TestCase(20_000, 20_000)]
    public void Huge_lists_are_compared_with_little_memory(int count, int different)
    {
        var live = Long(count, i => i < count - different ? $"same {i}" : $"live {i}");
        var desired = Long(count, i => i < count - different ? $"same {i}" : $"desired {i}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.That(FlowDiff.Between(live, desired), Has.Count.GreaterThanOrEqualTo(different));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(500_000_000));
        Assert.That(watch.Elapsed, Is.LessThan(HangGuard.Limit));
    }

    [Test]
    public void Memory_grows_with_the_flow_and_not_with_its_square()
    {
        var (small, large) = (AllocatedFor(2_500), AllocatedFor(10_000));

        Assert.That(large, Is.LessThan(6 * small), $"{small:N0} bytes for 2,500 steps, {large:N0} for 10,000");
    }

    private static long AllocatedFor(int count)
    {
        var live = Long(count, i => $"step {i}");
        var desired = Long(count, i => i % (count / 10) == 7 ? $"edited {i}" : $"step {i}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(FlowDiff.Between(live, desired), Has.Count.EqualTo(10));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Count(IReadOnlyList<Change> changes, ChangeKind kind) => changes.Count(change => change.Kind == kind);

    private static FlowDocument Long(int count, Func<int, string> text)
    {
        Node[] actions = [.. Enumerable.Range(0, count).Select(i => MapBuilder.Of("playAudio", MapBuilder.Of("name", text(i), default)))];
        return ArchyDocument.Make("workflow", "A", MapBuilder.Of("startUpTaskActions", new ListNode(actions, default)));
    }

    private static TestCaseData Edit(string what, string live, string desired, params string[] changes) => new TestCaseData(live, desired, changes).SetArgDisplayNames(what);

    // a, b, c, d are spoken texts, x is a disconnect, D(… | …) a decision, [a, …] a step with properties of its own.
    private static string Flow(string steps) => $"inboundCall: {{name: A, tasks: [{{task: {{name: Main, actions: [{(steps.StartsWith('{') ? steps : StepSketch.Yaml(steps))}]}}}}]}}";

    private static string Variables(string variables) => $"inboundCall: {{name: A, variables: [{System.Text.RegularExpressions.Regex.Replace(variables, @"(\w+Variable: \{.*?\}+)(?=, \w+Variable|$)", "{$1}")}]}}";

    private static string TwoTasks(string other, string target) => $$"""
        inboundCall:
          name: A
          startUpRef: /inboundCall/tasks/task[{{target}}]
          tasks:
            - task: { name: Main, refId: Main_1, actions: [ { callTask: { targetTaskRef: "/inboundCall/tasks/task[{{target}}]" } } ] }
            - task: { name: {{other}}, refId: {{(target == "Main_1" ? "Old_1" : target)}}, actions: [ { playAudio: { name: Say, audio: { tts: Hello you } } }, { jumpToTask: { targetTaskRef: "/inboundCall/tasks/task[{{target}}]" } } ] }

        """;

    private static string[] Between(string live, string desired) =>
    [
        .. FlowDiff.Between(FlowText.Read(live), FlowText.Read(desired))
            .Select(c => $"{c.Kind} {c.Path}{(c.From is { } from ? $" from {from}" : "")}: {c.Before ?? "null"} → {c.After ?? "null"}"),
    ];
}
