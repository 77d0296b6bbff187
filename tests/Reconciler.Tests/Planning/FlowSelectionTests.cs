using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Planning;

internal sealed class FlowSelectionTests
{
    // Menu → Sales → Auth, Menu → Support → Auth, and a queue flow of its own.
    private static readonly CompiledFlow[] Flows =
    [
        Flow("SharedFlow", "Auth", "core/auth", "team: core"),
        Flow("CallFlow", "Menu", "menu", "team: core, tier: 1", "{ transferToFlow: { targetFlow: { name: Sales } } }", "{ transferToFlow: { targetFlow: { name: Support } } }"),
        Flow("CallFlow", "Sales", "sales/sales", "team: sales, live: true", "{ invoke: Auth }"),
        Flow("CallFlow", "Support", "support/support", "team: support", "{ invoke: Auth }"),
        Flow("CallFlow", "name: odd", "odd", ""),
    ];

    [TestCase("", "", "Auth Menu Sales Support name: odd")]
    [TestCase("S*", "", "Sales Support")]
    [TestCase("name:S*", "", "Sales Support")]
    [TestCase("sales", "", "")]
    [TestCase("name:name: odd", "", "name: odd")]
    [TestCase("kind:SharedFlow", "", "Auth")]
    [TestCase("kind:commonmodule", "", "Auth")]
    [TestCase("kind:Call*", "", "Menu Sales Support name: odd")]
    [TestCase("kind:callflow", "", "")]
    [TestCase("file:manifests/sales/*", "", "Sales")]
    [TestCase("file:manifests/*", "", "Menu name: odd")]
    [TestCase("file:manifests/**", "", "Auth Menu Sales Support name: odd")]
    [TestCase("label:team=core", "", "Auth Menu")]
    [TestCase("label:team=s*", "", "Sales Support")]
    [TestCase("label:tier", "", "Menu")]
    [TestCase("label:live=true", "", "Sales")]
    [TestCase("label:tea", "", "")]
    [TestCase("Auth,label:tier", "", "Auth Menu")]
    [TestCase("", "S*", "Auth Menu name: odd")]
    [TestCase("S*", "Sales", "Support")]
    [TestCase("S*", "Sales,label:team=support", "")]
    public void A_pattern_looks_at_what_its_prefix_says(string targets, string excludes, string chosen)
        => Assert.That(Chosen(Selection(targets, excludes)), Is.EqualTo(chosen));

    [TestCase("Sales", true, false, "Menu Sales")]
    [TestCase("Sales", false, true, "Auth Sales")]
    [TestCase("Sales", true, true, "Auth Menu Sales Support")]
    [TestCase("Auth", true, false, "Auth Menu Sales Support")]
    [TestCase("Menu", false, true, "Auth Menu Sales Support")]
    [TestCase("name:name: odd", true, true, "name: odd")]
    public void Flows_that_belong_to_the_targets_come_along(string target, bool withDependents, bool withDependencies, string chosen)
        => Assert.That(Chosen(Selection(target, "") with { WithDependents = withDependents, WithDependencies = withDependencies }), Is.EqualTo(chosen));

    [Test]
    public void What_is_excluded_does_not_come_along()
        => Assert.That(Chosen(Selection("Menu", "Auth") with { WithDependencies = true }), Is.EqualTo("Menu Sales Support"));

    [TestCase("Old*", "", true)]
    [TestCase("kind:inboundcall", "", true)]
    [TestCase("kind:commonmodule", "", false)]
    [TestCase("file:**", "", false)]
    [TestCase("label:team=**", "", false)]
    [TestCase("", "Old*", false)]
    [TestCase("", "Sales", true)]
    public void A_flow_that_no_manifest_describes_is_known_by_name_and_type(string targets, string excludes, bool isChosen)
        => Assert.That(Selection(targets, excludes).For(Flows).Includes(new FlowKey("inboundcall", "Old IVR")), Is.EqualTo(isChosen));

    [TestCase("Suport", "", "RC4004: …'Support'?")]
    [TestCase("lable:team=sales", "", "RC4004: …'label:team=sales'?")]
    [TestCase("kind:Callflow", "", "RC4004: …'kind:CallFlow'?")]
    [TestCase("label:team=salse", "", "RC4004: …'label:team=sales'?")]
    [TestCase("file:manifests/sale/sales.yaml", "", "RC4004: …'file:manifests/sales/sales.yaml'?")]
    [TestCase("Marketing*", "", "RC4004")]
    [TestCase("Sales", "Salse", "RC4005: …'Sales'?")]
    [TestCase("", "Marketing", "RC4005")]
    [TestCase("Sales,Nobody", "Nothing at all", "RC4004 RC4005")]
    [TestCase("Sales", "S*", "RC4006")]
    [TestCase("", "**", "RC4006")]
    [TestCase("Sales", "Support", "")]
    [TestCase("", "", "")]
    public void A_pattern_that_does_nothing_is_an_error(string targets, string excludes, string errors)
    {
        var found = SelectionCheck.Check(Selection(targets, excludes).For(Flows), Flows, []);

        Assert.That(string.Join(" ", found.Select(Short)), Is.EqualTo(errors));
    }

    [TestCase("Old*", "", "")]
    [TestCase("Old IVX", "", "RC4004: …'Old IVR'?")]
    [TestCase("Sales", "Old IVR", "")]
    [TestCase("Old IVR", "kind:inboundcall", "RC4006")]
    public void Flows_that_no_manifest_describes_can_be_meant_too(string targets, string excludes, string errors)
    {
        var found = SelectionCheck.Check(Selection(targets, excludes).For(Flows), Flows, [new FlowKey("inboundcall", "Old IVR")]);

        Assert.That(string.Join(" ", found.Select(Short)), Is.EqualTo(errors));
    }

    private static string Short(Diagnostic diagnostic) => diagnostic.Message.Split("did you mean ") is [_, var near] ? $"{diagnostic.Code}: …{near}" : diagnostic.Code;

    private static string Chosen(FlowSelection selection)
    {
        var chosen = selection.For(Flows);
        return string.Join(" ", Flows.Select(flow => flow.Document.Key).Where(chosen.Includes).Select(key => key.Name));
    }

    private static FlowSelection Selection(string targets, string excludes) => new() { Targets = Terms(targets), Excludes = Terms(excludes) };

    private static SelectionTerm[] Terms(string patterns) => [.. patterns.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pattern => new SelectionTerm(pattern))];

    private static CompiledFlow Flow(string kind, string name, string file, string labels, params string[] steps)
    {
        var flow = ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: {kind}\nmetadata: {{ name: '{name}', labels: {{ {labels} }} }}\nspec: {{ steps: [{string.Join(", ", steps)}] }}");
        return flow with { Manifest = flow.Manifest with { File = new SourceFile($"manifests/{file}.yaml", "") } };
    }
}
