using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Tests.Flows.Canonical;

public sealed class EmptyActionTests
{
    [TestCase("{ none: true }")]
    [TestCase("{ name: Disconnect }")]
    [TestCase("{ name: Disconnect, none: true }")]
    [TestCase("{ }")]
    [TestCase("")]
    public void An_action_without_properties_has_many_spellings(string properties)
        => Assert.That(HashOf($"disconnect: {properties}"), Is.EqualTo(HashOf("disconnect:")));

    [TestCase("disconnect: { name: Hang up }")]
    [TestCase("disconnect: { none: false }")]
    [TestCase("endTask: { none: true }")]
    public void Other_actions_stay_different(string action)
        => Assert.That(HashOf(action), Is.Not.EqualTo(HashOf("disconnect:")));

    private static string HashOf(string action)
    {
        var diagnostics = new DiagnosticBag();
        var yaml = $"inboundCall:\n  name: Sales\n  tasks:\n    - task:\n        name: Main\n        actions:\n          - {action}\n";
        var document = ArchyDocument.Read(YamlReader.Read(new SourceFile("flow.yaml", yaml), diagnostics).Single(), diagnostics);
        Assert.That(diagnostics.Sorted(), Is.Empty);
        return document!.Hash;
    }
}
