using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Rollback;
using Reconciler.TestKit;

namespace Reconciler.Tests.Rollback;

internal sealed class FlowChoiceTests
{
    private static readonly OrgSnapshot Org = new(new[] { new FlowKey("inboundcall", "Sales"), new FlowKey("inqueuecall", "Sales"), new FlowKey("inboundcall", "Support") }.Select(key => new LiveFlow(LiveFlows.Flow(key))));

    [TestCase("Support", "inboundcall/Support")]
    [TestCase("inqueuecall/Sales", "inqueuecall/Sales")]
    [TestCase("Sales", "RC4012: The org has several flows 'Sales'; write which one: 'inboundcall/Sales', 'inqueuecall/Sales'.")]
    [TestCase("Suport", "RC4011: The org has no flow 'Suport'; did you mean 'Support'?")]
    [TestCase("inboundcall/Billing", "RC4011: The org has no flow 'inboundcall/Billing'; correct the name (names are case-sensitive).")]
    public void A_name_tells_one_flow_or_why_not(string text, string expected)
    {
        var (flow, problem) = FlowChoice.Of(text, Org);

        Assert.That(flow?.Key.ToString() ?? $"{problem!.Code}: {problem.Message}", Is.EqualTo(expected));
    }
}
