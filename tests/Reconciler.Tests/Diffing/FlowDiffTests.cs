using FsCheck;
using FsCheck.Fluent;
using Reconciler.Compilation;
using Reconciler.Compilation.Archy;
using Reconciler.Diffing;
using Reconciler.Loading.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Tests.Diffing;

internal sealed class FlowDiffTests
{
    [TestCase("[{playAudio: {name: A}}]", "[{playAudio: {name: A}}, {disconnect: {}}]", "Added task Main › disconnect: null → {}")]
    [TestCase("[{playAudio: {name: A}}, {disconnect: {}}]", "[{playAudio: {name: A}}]", "Removed task Main › disconnect: {} → null")]
    [TestCase("[{playAudio: {name: B, audio: {tts: b}}}]", "[{playAudio: {name: A, audio: {tts: a}}}, {playAudio: {name: B, audio: {tts: b}}}]",
        "Added task Main › playAudio A: null → audio: \"a\", name: A")]
    [TestCase("[{playAudio: {name: A, audio: {tts: a}}}]", "[{playAudio: {name: A, audio: {tts: b}}}]", "Changed task Main › playAudio A › audio: \"a\" → \"b\"")]
    [TestCase("[{playAudio: {name: A, audio: {tts: a}}}]", "[{playAudio: {name: A, audio: {exp: Flow.a}}}]", "Changed task Main › playAudio A › audio: \"a\" → Flow.a")]
    [TestCase("[{decision: {name: D, condition: {exp: a}, outputs: {yes: {actions: [{disconnect: {}}]}}}}]", "[{decision: {name: D, condition: {exp: a}, outputs: {yes: {actions: [{disconnect: {}}]}, no: {actions: [{loopExit: {}}]}}}}]",
        "Added task Main › decision D › no: null → actions: [{loopExit: {}}]")]
    [TestCase("[{updateData: {statements: [{string: {variable: Flow.a, value: {lit: x}}}]}}]", "[{updateData: {statements: [{string: {variable: Flow.a, value: {lit: y}}}]}}]",
        "Changed task Main › updateData › string Flow.a › value: \"x\" → \"y\"")]
    public void A_change_is_said_in_the_words_of_the_flow(string live, string desired, string change)
        => Assert.That(Between(Flow(live), Flow(desired)), Is.EqualTo(new[] { change }));

    [Test]
    public void Swapped_steps_are_one_removal_and_one_addition()
        => Assert.That(Between(Flow("[{playAudio: {name: A}}, {disconnect: {}}]"), Flow("[{disconnect: {}}, {playAudio: {name: A}}]")).Select(change => change.Split(' ')[0]).Order(),
            Is.EqualTo(new[] { "Added", "Removed" }));

    [Test]
    public void A_renamed_task_is_one_change()
        => Assert.That(Between("inboundCall: {name: A, tasks: [{task: {name: T, actions: [{disconnect: {}}]}}]}", "inboundCall: {name: A, tasks: [{task: {name: U, actions: [{disconnect: {}}]}}]}"),
            Has.Length.LessThanOrEqualTo(2).And.Length.Positive);

    [TestCase("", ", description: New", "Added description: null → New")]
    [TestCase(", description: Old", "", "Removed description: Old → null")]
    [TestCase(", description: Old", ", description: New", "Changed description: Old → New")]
    [TestCase(", division: Home", ", division: Sales", "Changed division: Home → Sales")]
    [TestCase(", division: Home", "")]
    public void Description_and_division_are_compared_apart(string live, string desired, params string[] changes)
        => Assert.That(Between($"inboundCall: {{name: A{live}}}", $"inboundCall: {{name: A{desired}}}"), Is.EqualTo(changes));

    [Test]
    public void A_long_value_is_cut()
        => Assert.That(Between(Flow("[]"), Flow($"[{{playAudio: {{audio: {{tts: '{new string('x', 5000)}'}}}}}}]")).Single(), Has.Length.LessThan(4200).And.EndsWith("…"));

    [Test]
    public void Equal_flows_have_no_changes_and_others_at_least_one()
    {
        var action = Gen.Elements("disconnect: {}", "playAudio: {name: A}", "playAudio: {name: A, audio: {tts: x}}", "playAudio: {name: B, audio: {exp: x}}", "loopExit: {a: [1, 2]}", "loopExit: {a: []}", "x: {y: {z: 1}}", "x: {y: {}}");
        var flow = from actions in Gen.ListOf(action) from description in Gen.Elements("", ", description: D")
                   select FlowText.Read($"inboundCall: {{name: A{description}, tasks: [{{task: {{name: T, actions: [{string.Join(", ", actions.Take(12).Select(a => $"{{{a}}}"))}]}}}}]}}");

        Prop.ForAll(flow.ToArbitrary(), flow.ToArbitrary(), (one, other) =>
        {
            Assert.That(FlowDiff.Between(one, one), Is.Empty);
            Assert.That(FlowDiff.Between(one, other).Count > 0, Is.EqualTo(one.Hash != other.Hash));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(12).WithQuietOnSuccess(true));
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
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private static FlowDocument Long(int count, Func<int, string> text)
    {
        Node[] actions = [.. Enumerable.Range(0, count).Select(i => MapBuilder.Of("playAudio", MapBuilder.Of("name", text(i), default)))];
        return ArchyDocument.Make("workflow", "A", MapBuilder.Of("startUpTaskActions", new ListNode(actions, default)));
    }

    private static string Flow(string actions) => $"inboundCall: {{name: A, tasks: [{{task: {{name: Main, actions: {actions}}}}}]}}";

    private static string[] Between(string live, string desired) =>
        [.. FlowDiff.Between(FlowText.Read(live), FlowText.Read(desired)).Select(c => $"{c.Kind} {c.Path}: {c.Before ?? "null"} → {c.After ?? "null"}")];
}
