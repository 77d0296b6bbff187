using Reconciler.Language.Diagnostics;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Rules;

internal sealed class RulesTests
{
    private const string Auth = """
        apiVersion: reconciler/v1
        kind: SharedFlow
        metadata: { name: Auth }
        spec:
          contract: { inputs: { phone: { type: string, required: true }, note: string }, outputs: { result: string } }
          steps: []

        """;

    private const string ArchyAuth = """
        commonModule:
          name: Auth
          variables:
            - stringVariable: { name: Common.phone, isInput: true }
            - stringVariable: { name: Common.note, isInput: true }
            - stringVariable: { name: Common.result, isOutput: true }
          settingsCommonModule: { compatibleFlowTypes: [ { flowType: inboundcall } ] }
          startUpTaskActions: []

        """;

    [TestCase("inputs: { phone: Call.Ani }, outputs: { result: r }")]
    [TestCase("inputs: { phone: Call.Ani, note: { noValue: true } }")]
    [TestCase("inputs: { Common.phone: Call.Ani }")]
    public async Task A_call_that_fits_the_contract_is_sound(string bindings)
        => Assert.That(await FindingsAsync(Auth, Caller($"invoke: {{ sharedFlow: Auth, {bindings} }}")), Is.Empty);

    [TestCase("inputs: { phon: Call.Ani }", "b.yaml:6:44 RC3020")]
    [TestCase("inputs: { phone: Call.Ani, result: '\"x\"' }", "b.yaml:6:62 RC3020")]
    [TestCase("inputs: { phone: Call.Ani }, outputs: { note: r }", "b.yaml:6:75 RC3020")]
    [TestCase("inputs: { phone: { noValue: true } }", "b.yaml:6:29 RC3021")]
    [TestCase("inputs: { Phone: Call.Ani }", "b.yaml:6:45 RC3020")]
    public async Task A_call_that_breaks_the_contract_is_told_at_its_place(string bindings, params string[] findings)
    {
        var found = await FindingsAsync(Auth, Caller($"invoke: {{ sharedFlow: Auth, {bindings} }}"));

        Assert.That(found.Select(Code).Order(), Is.EqualTo(findings.Select(Code).Order()));
        Assert.That(found, Has.All.StartsWith("b.yaml:6:"));
    }

    [Test]
    public async Task A_call_in_an_archy_body_is_held_to_the_contract_too()
    {
        using var project = new TempProject().Manifest("a", Auth).Manifest("b", Archy("CallFlow", "B")).Write("manifests/b.archy", """
            inboundCall:
              name: B
              tasks:
                - task:
                    name: T
                    actions:
                      - callCommonModule:
                          commonModule:
                            Auth:
                              ver_latestPublished:
                                inputs:
                                  Common.phon: {exp: Call.Ani}
            """);

        Assert.That(await FindingsAsync(project), Is.EqualTo(new[] { "b.archy:12:23 RC3020" }));
    }

    [Test]
    public async Task The_variables_of_an_archy_body_are_a_contract_too()
    {
        using var project = new TempProject().Manifest("a", Archy("SharedFlow", "Auth")).Write("manifests/a.archy", ArchyAuth)
            .Manifest("b", Caller("invoke: { sharedFlow: Auth, inputs: { phon: Call.Ani } }"));

        Assert.That((await project.ValidateAsync()).Diagnostics.First(d => d.Severity == Severity.Error).Message, Is.EqualTo("'Auth' has no input 'phon'; did you mean 'phone'?"));
    }

    [TestCase("Auth", null)]
    [TestCase("Auht", "RC3019")]
    [TestCase("auth", "RC3019")]
    [TestCase("Something Else", "RC3033")]
    public async Task An_invoked_shared_flow_has_a_manifest(string name, string? code)
        => Assert.That((await FindingsAsync(Auth, Caller($"invoke: {{ sharedFlow: {name}, inputs: {{ phone: Call.Ani }} }}"))).Select(Code).SingleOrDefault(), Is.EqualTo(code));

    [Test]
    public async Task A_shared_flow_that_does_not_compile_still_exists()
        => Assert.That((await FindingsAsync(Auth.Replace("steps: []", "steps: [ { nonsens: } ]\n  archy: { file: x }", StringComparison.Ordinal), Caller("invoke: Auth"))).Select(Code), Has.None.EqualTo("RC3019"));

    [Test]
    public async Task A_flow_is_described_once()
        => Assert.That(await FindingsAsync(Caller("disconnect:"), Caller("disconnect:")), Is.EqualTo(new[] { "b.yaml:3:19 RC3007" }));

    [Test]
    public async Task Flows_of_two_types_may_share_a_name()
        => Assert.That(await FindingsAsync(Auth, Caller("disconnect:").Replace("name: B", "name: Auth", StringComparison.Ordinal)), Is.Empty);

    [TestCase("Sales / EU", "RC3026")]
    [TestCase("sales-DEBUG", "RC3026")]
    [TestCase("'123'", "RC3026")]
    [TestCase("sales-debugger", null)]
    [TestCase("销售 1", null)]
    public async Task A_name_that_architect_refuses_is_told(string name, string? code)
        => Assert.That((await FindingsAsync(Caller("disconnect:").Replace("name: B", $"name: {name}", StringComparison.Ordinal))).Select(Code).SingleOrDefault(), Is.EqualTo(code));

    [Test]
    public async Task A_shared_flow_invokes_no_shared_flow()
        => Assert.That(
            await FindingsAsync(Auth, "apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: { name: B }\nspec: { steps: [ { invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani } } } ] }\n"),
            Is.EqualTo(new[] { "b.yaml:4:42 RC3022" }));

    [TestCase("inboundcall", null)]
    [TestCase("inqueuecall", "RC3023")]
    public async Task A_shared_flow_is_invoked_only_from_types_that_it_allows(string allowed, string? code)
        => Assert.That(
            (await FindingsAsync(Auth.Replace("steps: []", $"callableFrom: [{allowed}]\n  steps: []", StringComparison.Ordinal), Caller("invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani } }"))).Select(Code).SingleOrDefault(),
            Is.EqualTo(code));

    [TestCase("inputs: { phone: string, note: string }, outputs: { result: string }")]
    [TestCase("inputs: { phone: { type: string, required: true }, note: string }, outputs: { result: string }")]
    [TestCase("inputs: { phone: integer, note: string }, outputs: { result: string }", "a.yaml:6:25 RC3024")]
    [TestCase("inputs: { phone: string, note: string, more: string }, outputs: { result: string }", "a.yaml:6:54 RC3024")]
    [TestCase("inputs: { phone: string }, outputs: { result: string }", "a.yaml:6:13 RC3024")]
    [TestCase("inputs: { phone: string, note: string }", "a.yaml:6:13 RC3024")]
    public async Task A_written_contract_agrees_with_the_archy_body(string contract, params string[] findings)
    {
        using var project = new TempProject().Manifest("a", $"{Archy("SharedFlow", "Auth")}  contract: {{ {contract} }}\n").Write("manifests/a.archy", ArchyAuth);

        Assert.That(await FindingsAsync(project), Is.EqualTo(findings));
    }

    [TestCase("/inboundCall/tasks/task[T_1]")]
    [TestCase("./tasks/task[T_1]")]
    [TestCase("/inboundCall/tasks/task[T_2]", "b.archy:3:15 RC3025")]
    [TestCase("/inboundCall/menus/menu[T_1]", "b.archy:3:15 RC3025")]
    public async Task A_pointer_of_an_archy_body_points_somewhere(string pointer, params string[] findings)
    {
        using var project = new TempProject().Manifest("b", Archy("CallFlow", "B"))
            .Write("manifests/b.archy", $"inboundCall:\n  name: B\n  startUpRef: {pointer}\n  tasks: [ {{ task: {{ name: T, refId: T_1 }} }} ]\n");

        Assert.That(await FindingsAsync(project), Is.EqualTo(findings));
    }

    [Test]
    public async Task The_example_of_the_documentation_is_sound()
        => Assert.That(
            await FindingsAsync(
                Auth.Replace("steps: []", "steps:\n    - updateData: { result: '\"pending\"' }\n    - decision:\n        if: phone == \"\"\n        yes: [ { updateData: { result: '\"failure\"' } } ]\n    - return: {}", StringComparison.Ordinal),
                Caller("invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani }, outputs: { result: r } }\n    - decision:\n        if: r == \"success\"\n        yes: [ { playAudio: { tts: Hello. } }, { transferToAcd: { queue: Sales } } ]\n        no: [ { disconnect: {} } ]")),
            Is.Empty);

    private static string Archy(string kind, string name)
        => $"apiVersion: reconciler/v1\nkind: {kind}\nmetadata: {{ name: {name} }}\nspec:\n  archy: {{ file: {(kind == "CallFlow" ? "b" : "a")}.archy }}\n";

    private static string Caller(string step)
        => $"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: B }}\nspec:\n  variables: {{ r: string }}\n  steps: [ {{ {step} }} ]\n"
            .Replace("steps: [ { invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani }, outputs: { result: r } }\n", "steps:\n    - invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani }, outputs: { result: r } }\n", StringComparison.Ordinal)
            .Replace("{} } ] } ]", "{} } ]", StringComparison.Ordinal);

    private static string Code(string finding) => finding[^6..];

    private static async Task<string[]> FindingsAsync(string a, string? b = null)
    {
        using var project = new TempProject().Manifest("a", a);
        return await FindingsAsync(b is null ? project : project.Manifest("b", b));
    }

    // These flows are too short to lead anywhere; rules about control flow have tests of their own.
    private static async Task<string[]> FindingsAsync(TempProject project)
        => [.. (await project.ValidateAsync()).Diagnostics.Where(d => !d.Code.StartsWith("RC35", StringComparison.Ordinal)).Select(d => $"{d.Position} {d.Code}"["manifests/".Length..])];
}
