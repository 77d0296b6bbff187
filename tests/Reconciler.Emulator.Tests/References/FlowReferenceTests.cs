using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Tests.References;

public sealed class FlowReferenceTests
{
    private static readonly string Yaml = """
        inboundShortMessage:
          name: Everything
          variables:
            - queueVariable: { name: Flow.q, initialValue: { lit: { name: Initial } } }
          states:
            - state:
                name: S
                refId: s
                actions:
                  - updateData: { statements: [ { queue: { variable: Flow.q, value: { lit: { name: Assigned } } } } ] }
                  - transferToAcd:
                      targetQueue: { exp: 'If(a, FindQueue("East"), FindQueue( "West" ))' }
                      overrideInQueueFlow: { name: Waiting }
                      languageSkill: { lit: { name: English } }
                      acdSkills: [ { acdSkill: { exp: 'FindSkill("Billing")' } } ]
                  - callBotFlow: { botFlow: { Bot: { ver_latestPublished: { none: true } } } }
                  - callData: { category: { CRM: { dataAction: { Find: { inputs: {} } } } } }
                  - sendResponse: { messageBody: { exp: 'Append(Prompt.Hello, "Prompt.NotThis", PromptSystem.x)' } }
                  - setScreenPop: { screenPopScript: { Pop: { inputs: {} } } }
        """.Replace("\r", "", StringComparison.Ordinal);

    [Test]
    public void Each_outside_thing_is_found() => Assert.That(
        FlowReference.In(Yaml).Select(reference => $"{reference.Kind} {reference.Qualifier} {reference.Name}"),
        Is.EquivalentTo(new[]
        {
            "Queue  Initial", "Queue  Assigned", "Queue  East", "Queue  West", "Flow inqueueshortmessage Waiting", "Language  English",
            "Skill  Billing", "Flow bot Bot", "DataAction CRM Find", "Prompt  Hello", "Script  Pop",
        }));

    [Test]
    public void Each_of_them_can_be_renamed_in_place()
    {
        var file = ArchyFile.Read(Yaml);

        foreach (var site in ReferenceSite.In(file).ToArray())
        {
            site.Rename("New" + site.Reference.Name);
        }

        Assert.That(
            FlowReference.In(YamlWriter.Write(file.Root)).Select(reference => reference.Name),
            Is.EquivalentTo(FlowReference.In(Yaml).Select(reference => "New" + reference.Name)));
        Assert.That(YamlWriter.Write(file.Root), Does.Contain("\"Prompt.NotThis\""));
    }
}
