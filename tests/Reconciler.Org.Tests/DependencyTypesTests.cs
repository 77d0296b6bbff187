using Reconciler.Language.Flows;

namespace Reconciler.Org.Tests;

internal sealed class DependencyTypesTests
{
    [TestCase("commonmodule", "COMMONMODULEFLOW")]
    [TestCase("inboundcall", "INBOUNDCALLFLOW")]
    [TestCase("bot", "BOTFLOW")]
    [TestCase("workflow", "WORKFLOW")]
    [TestCase("workitem", "WORKITEMFLOW")]
    public void A_flow_type_has_a_dependency_type_and_back(string flowType, string dependencyType)
    {
        Assert.That(DependencyTypes.OfFlow(flowType), Is.EqualTo(dependencyType));
        Assert.That(DependencyTypes.FlowTypeOf(dependencyType), Is.EqualTo(flowType));
        Assert.That(DependencyTypes.FlowTypeOf(dependencyType.ToLowerInvariant()), Is.EqualTo(flowType));
    }

    [Test]
    public void Every_type_that_can_be_written_comes_back() =>
        Assert.That(FlowTypes.All.Select(type => DependencyTypes.FlowTypeOf(DependencyTypes.OfFlow(type)!)), Is.EqualTo(FlowTypes.All));

    [Test]
    public void Speech_flows_have_none() => Assert.That(DependencyTypes.OfFlow("speech"), Is.Null);

    [Test]
    public void The_type_of_shared_flows_is_theirs() => Assert.That(DependencyTypes.OfFlow(FlowTypes.CommonModule), Is.EqualTo(DependencyTypes.SharedFlow));

    [TestCase("QUEUE")]
    [TestCase("DIALOGFLOWAGENT")]
    [TestCase("FLOWOUTCOME")]
    [TestCase("IVRCONFIGURATION")]
    [TestCase("FLOW")]
    [TestCase("")]
    public void Other_things_are_no_flows(string type) => Assert.That(DependencyTypes.FlowTypeOf(type), Is.Null);
}
