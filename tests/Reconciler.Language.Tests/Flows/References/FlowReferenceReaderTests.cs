using Reconciler.Language.Flows.References;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Flows.References;

internal sealed class FlowReferenceReaderTests
{
    private static readonly (string Path, string Yaml)[] Rows =
    [
        ("callBotFlow.botFlow.*", "callBotFlow: {botFlow: {F: {ver_latestPublished: {none: true}}}}"),
        ("callDigitalBotFlow.digitalBotFlow.*", "callDigitalBotFlow: {digitalBotFlow: {F: {ver_latestPublished: {none: true}}}}"),
        ("transferToFlow.targetFlow.name", "transferToFlow: {targetFlow: {name: F}}"),
        ("transferToFlowSecure.targetFlow.name", "transferToFlowSecure: {targetFlow: {name: F}}"),
        ("overrideInQueueFlow.name", "transferToAcd: {overrideInQueueFlow: {name: F}}"),
    ];

    [Test]
    public void Every_row_has_a_place_here_and_evidence()
    {
        Assert.That(Rows.Select(row => row.Path), Is.EqualTo(FlowPlaces.Properties.Select(row => row.Path)));
        Assert.That(FlowPlaces.Properties.Select(row => row.Evidence), Has.None.Empty);
    }

    [TestCase("inboundCall", "bot/F, digitalbot/F, inboundcall/F, securecall/F, inqueuecall/F")]
    [TestCase("inqueueCall", "bot/F, digitalbot/F, inboundcall/F, securecall/F, inqueuecall/F")]
    [TestCase("inboundEmail", "bot/F, digitalbot/F, inboundemail/F, securecall/F, inqueueemail/F")]
    [TestCase("inboundShortMessage", "bot/F, digitalbot/F, inboundshortmessage/F, securecall/F, inqueueshortmessage/F")]
    [TestCase("inboundChat", "bot/F, digitalbot/F, inboundchat/F, securecall/F")]
    [TestCase("workflow", "bot/F, digitalbot/F, securecall/F")]
    public void Each_row_finds_a_flow_of_the_right_type(string type, string expected)
    {
        var document = FlowText.Read($"{type}:\n  name: A\n  x:\n{string.Concat(Rows.Select(row => $"    - {row.Yaml}\n"))}");

        Assert.That(string.Join(", ", document.Flows.Select(flow => flow.Key)), Is.EqualTo(expected));
    }

    [TestCase("inboundcall, inqueuecall", "inqueuecall/F")]
    [TestCase("inboundemail", "inqueueemail/F")]
    [TestCase("inboundcall, inboundemail", "", Description = "the caller decides")]
    public void A_shared_flow_names_the_flows_of_its_callers_media(string callableFrom, string expected)
    {
        var types = string.Join(", ", callableFrom.Split(", ").Select(type => $"{{flowType: {type}}}"));
        var document = FlowText.Read($"commonModule:\n  name: A\n  settingsCommonModule: {{compatibleFlowTypes: [{types}]}}\n  x:\n    - {Rows[^1].Yaml}\n");

        Assert.That(string.Join(", ", document.Flows.Select(flow => flow.Key)), Is.EqualTo(expected));
    }
}
