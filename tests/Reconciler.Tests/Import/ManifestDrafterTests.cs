using Reconciler.Import;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Tests.Import;

internal sealed class ManifestDrafterTests
{
    private const string Path = "manifests/call-flows/sales.yaml";

    private const string Sales = """
        inboundCall:
          name: Sales
          description: "Takes calls.\nAll of them."
          division: Home
          startUpRef: "/inboundCall/tasks/task[Start_1]"
          defaultLanguage: en-us
          initialGreeting: { noValue: true }
          tasks:
            - task:
                name: Start
                refId: Start_1
                actions:
                  - playAudio: { name: Play Audio, audio: { tts: "Welcome ${name}" } }
                  - disconnect: { name: Disconnect }
        """;

    [Test]
    public void A_flow_becomes_steps_in_short_forms_without_what_an_export_adds()
    {
        var draft = Draft(Sales).Draft!;

        Assert.That((draft.Form, draft.NotSteps, draft.Texts.Archy), Is.EqualTo((BodyForm.Steps, (string?)null, (string?)null)));
        Assert.That(draft.Texts.Manifest, Is.EqualTo("""
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata:
              name: Sales
              description: |-
                Takes calls.
                All of them.
              division: Home
            spec:
              startAt: Start
              tasks:
                Start:
                  steps:
                    - playAudio: Welcome $${name}
                    - disconnect:

            """));
    }

    [Test]
    public void What_steps_cannot_say_is_taken_as_archy_with_the_reason()
    {
        var export = Sales.Replace("  defaultLanguage:", "  ofLaterVersions: { on: true }\n  defaultLanguage:", StringComparison.Ordinal);
        var draft = Draft(export).Draft!;

        Assert.That((draft.Form, draft.Texts.Archy), Is.EqualTo((BodyForm.Archy, export)));
        Assert.That(draft.NotSteps, Is.EqualTo("ofLaterVersions would not stay the same"));
        Assert.That(draft.Texts.Manifest, Does.EndWith("spec:\n  archy: { file: sales.archy }\n"));
    }

    [Test]
    public void A_type_without_steps_is_archy_and_needs_no_reason()
    {
        var draft = Draft("workflow:\n  name: Sales\n  division: Home\n").Draft!;

        Assert.That((draft.Form, draft.NotSteps), Is.EqualTo((BodyForm.Archy, (string?)null)));
        Assert.That(draft.Texts.Manifest, Does.Contain("kind: Flow"));
    }

    [Test]
    public void The_contract_of_a_shared_flow_is_lifted_out_of_its_archy_file()
    {
        const string Auth = """
            commonModule:
              name: Auth
              defaultLanguage: en-us
              variables:
                - stringVariable: { name: Common.phone, initialValue: { noValue: true }, isInput: true, isOutput: false }
                - booleanVariable: { name: Common.known, initialValue: { noValue: true }, isInput: false, isOutput: true }
              startUpTaskActions: []
            """;

        Assert.That(Draft(Auth, BodyForm.Archy).Draft!.Texts.Manifest, Does.EndWith("  contract:\n    inputs: { phone: string }\n    outputs: { known: boolean }\n"));
    }

    [Test]
    public void Braces_in_an_export_stand_for_themselves()
    {
        var draft = Draft(Sales.Replace("${name}", "{{name}}", StringComparison.Ordinal), BodyForm.Archy).Draft!;

        Assert.That(draft.Texts.Manifest, Does.EndWith("  archy:\n    file: sales.archy\n    substitutions: { name: '{{name}}' }\n"));
    }

    [Test]
    public void A_protected_flow_stays_protected()
        => Assert.That(Draft(Sales, isProtected: true).Draft!.Texts.Manifest, Does.Contain("protect: true"));

    [Test]
    public void A_secret_is_not_written()
    {
        var (draft, refusal) = Draft(Sales, secret: "Welcome");

        Assert.That(draft, Is.Null);
        Assert.That(refusal, Does.Contain("${env.…}").And.Not.Contain("Welcome"));
    }

    private static (ManifestDraft? Draft, string? Refusal) Draft(string export, BodyForm form = BodyForm.Steps, bool isProtected = false, string? secret = null)
    {
        var secrets = new SecretSet();
        secrets.Add(secret);
        var project = new ProjectConfig { Name = "demo", Root = "/", Manifests = ["manifests/**"], Variables = new VariableSet(new Dictionary<string, ScalarNode>(), _ => null, secrets), Secrets = secrets };
        return new ManifestDrafter(project, variables: null).Draft(Read(export), export, Path, form, isProtected);
    }

    private static FlowDocument Read(string export) => ArchyDocument.Read(YamlText.Parse(export), new DiagnosticBag())!;
}
