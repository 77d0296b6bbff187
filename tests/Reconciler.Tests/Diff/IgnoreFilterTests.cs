using Reconciler.Diff;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;

namespace Reconciler.Tests.Diff;

internal sealed class IgnoreFilterTests
{
    private static readonly FlowKey Sales = new("inboundcall", "Sales");

    [Test]
    public void A_rule_with_a_path_takes_out_the_differences_there_and_keeps_its_reason()
    {
        var rules = new IgnoreFilter([Rule("S*", "settings**", "kept by the team")]);
        var (changes, ignored) = rules.Split(Sales, FlowChanges("settingsPrompts", "description"));

        Assert.That(changes.Select(change => $"{change.Path}"), Is.EqualTo(new[] { "description" }));
        Assert.That(ignored.Select(pair => ($"{pair.Change.Path}", pair.Rule.Reason)), Is.EqualTo(new[] { ("settingsPrompts", "kept by the team") }));
    }

    [Test]
    public void A_rule_for_other_flows_takes_out_nothing()
        => Assert.That(new IgnoreFilter([Rule("Support", "**", "r")]).Split(Sales, FlowChanges("description")).Ignored, Is.Empty);

    [Test]
    public void A_rule_with_a_path_leaves_no_kind_of_drift_alone()
        => Assert.That(new IgnoreFilter([Rule("**", "**", "r")]).ForKind(Sales, "locked"), Is.Null);

    [TestCase("locked", true)]
    [TestCase("moved", false)]
    public void A_rule_with_kinds_leaves_just_these_alone(string kind, bool isLeft)
        => Assert.That(new IgnoreFilter([Rule("**", null, "r", "locked", "draft")]).ForKind(Sales, kind) is not null, Is.EqualTo(isLeft));

    [Test]
    public void A_rule_without_kinds_leaves_every_kind_alone()
        => Assert.That(new IgnoreFilter([Rule("Sales", null, "r")]).ForKind(Sales, "edited"), Is.Not.Null);

    private static Change[] FlowChanges(params string[] paths) => [.. paths.Select(path => new Change(ChangeKind.Changed, ChangePath.Flow.Property(path), "a", "b"))];

    private static IgnoreRule Rule(string flow, string? path, string reason, params string[] kinds)
        => new(new Glob(flow), path is null ? null : new Glob(path), kinds, reason, default);
}
