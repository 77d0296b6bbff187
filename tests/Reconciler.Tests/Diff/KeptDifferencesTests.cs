using Reconciler.Diff;
using Reconciler.Language.Files;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.TestKit;

namespace Reconciler.Tests.Diff;

internal sealed class KeptDifferencesTests
{
    private const string A = "{playAudio: {name: a, audio: {tts: Hello}}}";
    private const string B = "{playAudio: {name: b, audio: {tts: Bye}}}";
    private const string Live = "{playAudio: {name: a, audio: {tts: Ahoy}}}";

    [TestCase($"{Live}, {B}", $"{A}, {B}, {{disconnect: {{none: true}}}}", $"{Live}, {B}, {{disconnect: {{none: true}}}}", TestName = "A value")]
    [TestCase($"{Live}, {{disconnect: {{name: Disconnect}}}}", $"{A}, {{disconnect: {{none: true}}}}, {B}", $"{Live}, {{disconnect: {{none: true}}}}, {B}", TestName = "A value beside names that mean nothing")]
    [TestCase("{playAudio: {name: a}}", $"{A}, {B}", "{playAudio: {name: a}}, {playAudio: {name: b, audio: {tts: Bye}}}", TestName = "What the live flow does not have")]
    [TestCase(Live, $"{{playAudio: {{name: a}}}}, {B}", $"{Live}, {B}", TestName = "What the desired flow does not have")]
    public void What_is_left_alone_stays_and_all_else_is_as_desired(string live, string desired, string expected)
        => Assert.That(FlowDiff.Between(Keep(Flow(live), Flow(desired), "task Main › playAudio a › audio")!, Flow(expected)), Is.Empty);

    [Test]
    public void The_description_is_kept_too()
        => Assert.That(Keep(Flow(A, ", description: theirs"), Flow(B, ", description: ours"), "description")!.Description, Is.EqualTo("theirs"));

    [Test]
    public void A_description_that_the_org_does_not_have_is_left_out()
        => Assert.That(Keep(Flow(A), Flow(B, ", description: ours"), "description")!.Description, Is.Null);

    [Test]
    public void A_step_of_theirs_is_taken_out_or_refused_but_never_lost()
    {
        var added = Keep(Flow($"{A}"), Flow($"{A}, {B}"), "task Main › playAudio b");

        Assert.That(FlowDiff.Between(added!, Flow(A)), Is.Empty);
        Assert.That(Keep(Flow($"{A}, {B}"), Flow(A), "task Main › playAudio b"), Is.Null, "a step that only the org has");
        Assert.That(Keep(Flow($"{A}, {B}"), Flow($"{B}, {A}"), "**"), Is.Null, "a step that was moved");
    }

    [Test]
    public void Without_such_differences_it_is_the_desired_flow_itself()
    {
        var desired = Flow(A);

        Assert.That(Keep(Flow(B), desired, "settings**"), Is.SameAs(desired));
    }

    private static FlowDocument? Keep(FlowDocument live, FlowDocument desired, string path)
        => KeptDifferences.Keep(desired, live, new IgnoreFilter([new IgnoreRule(new Glob("*"), new Glob(path), [], "theirs", default)]));

    private static FlowDocument Flow(string actions, string more = "")
        => FlowText.Read($"inboundCall: {{name: A{more}, startUpRef: '/inboundCall/tasks/task[m]', tasks: [{{task: {{name: Main, refId: m, actions: [{actions}]}}}}]}}");
}
