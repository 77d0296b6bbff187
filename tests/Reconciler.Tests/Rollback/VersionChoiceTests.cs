using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Rollback;
using Reconciler.TestKit;
using Reconciler.Tests.Applying;

namespace Reconciler.Tests.Rollback;

internal sealed class VersionChoiceTests
{
    private static readonly OrgFlowVersion[] History = [Version(4, isPublished: false), Version(3), Version(2), Version(1)];

    [TestCase(null, "2.0 undoes 3.0")]
    [TestCase("1.0", "1.0 undoes 3.0,2.0")]
    [TestCase("1", "1.0 undoes 3.0,2.0")]
    [TestCase("3.0", "RC4015")]
    [TestCase("4.0", "RC4014")]
    [TestCase("latest", "RC4014")]
    public void Of_a_flow_with_a_published_version(string? wanted, string expected) => Assert.That(Choose(wanted, "3.0", History), Is.EqualTo(expected));

    [TestCase(null, "3.0 undoes ")]
    [TestCase("1.0", "1.0 undoes 3.0,2.0")]
    public void Of_a_flow_that_was_deactivated(string? wanted, string expected) => Assert.That(Choose(wanted, null, History), Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase("1.0")]
    public void A_flow_that_was_published_once_has_nothing_to_go_back_to(string? wanted) => Assert.That(Choose(wanted, "1.0", [Version(1)]), Is.EqualTo("RC4013"));

    private static string Choose(string? wanted, string? published, OrgFlowVersion[] history)
    {
        var flow = LiveFlows.Flow(Steps.Key("Sales"));
        var live = new LiveFlow(flow with { PublishedVersion = published is null ? null : flow.PublishedVersion! with { Id = published } });
        var (choice, problem) = VersionChoice.Of(wanted, live, history);
        return problem?.Code ?? $"{choice!.Target.Id} undoes {string.Join(",", choice.Undone.Select(version => version.Id))}";
    }

    private static OrgFlowVersion Version(int number, bool isPublished = true)
        => new() { Id = $"{number}.0", DatePublished = isPublished ? LiveFlows.Published.AddDays(number) : null, DateSaved = LiveFlows.Published.AddDays(number) };
}
