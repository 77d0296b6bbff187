using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Compilation;

internal sealed class ArchyBodyTests
{
    private const string Flow = "inboundCall:\n  name: '{{name}}'\n  startUpRef: /inboundCall/tasks/task[T]\n  {{ key-1 }}: {{ value }} {{value}}\n  tasks: [ { task: { name: T, refId: T, actions: [ disconnect: { name: D } ] } } ]\n";

    [Test]
    public async Task Placeholders_are_filled_even_as_keys()
    {
        using var project = Project("{ name: A, key-1: note, value: 7 }", Flow);

        var result = await project.ValidateAsync();

        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Flows.Single().Document.Body.Text("note"), Is.EqualTo("7 7"));
    }

    [Test]
    public async Task The_manifest_wins_over_the_file_in_what_it_says_about_the_flow()
    {
        using var project = Project("{}", "inboundCall: { name: A, description: Theirs, division: Theirs, startUpRef: x }", ", description: Ours");

        var document = (await project.ValidateAsync()).Flows.Single().Document;

        Assert.That((document.Description, document.Division), Is.EqualTo(("Ours", "Theirs")));
    }

    [TestCase("{ name: A, key-1: note }", "archy/a.yaml:4:16 RC1018", "archy/a.yaml:4:28 RC1018")]
    [TestCase("{ name: A, key-1: note, value: 1, valeu: 2 }", "manifests/a.yaml:4:90 RC1019")]
    [TestCase("{ name: B, key-1: note, value: 1 }", "manifests/a.yaml:3:19 RC3005")]
    [TestCase("{ name: A, key-1: note, value: \"1\\n2\" }", "manifests/a.yaml:4:87 RC1020")]
    [TestCase("{ name: A, key-1: note, value: 'a: b' }", "archy/a.yaml:4:16 RC1004")]
    public async Task A_mistake_in_a_substitution_is_told_at_its_place(string substitutions, params string[] findings)
    {
        using var project = Project(substitutions, Flow);

        Assert.That(await FindingsAsync(project), Is.EqualTo(findings));
    }

    [Test]
    public async Task A_misspelt_placeholder_gets_a_suggestion()
    {
        using var project = Project("{ name: A, key-1: note, valu: 1 }", Flow);

        Assert.That((await project.ValidateAsync()).Diagnostics.Select(d => d.Message), Has.All.EndsWith("did you mean 'valu'?").Or.EndsWith("did you mean 'value'?"));
    }

    [Test]
    public async Task Columns_behind_a_placeholder_are_those_of_the_file_as_written()
    {
        using var project = Project("{ x: a much longer name }", "inboundCall:\n  name: A\n  a: [ '{{x}}', '{{x}}', &b c, *d ]\n");

        Assert.That(await FindingsAsync(project), Is.EqualTo(new[] { "archy/a.yaml:3:32 RC1009" }));
    }

    [TestCase("- list", "archy/a.yaml:1:1 RC3001")]
    [TestCase("a: 1\nb: 2", "archy/a.yaml:1:1 RC3001")]
    [TestCase("inboundCal: { name: A }", "archy/a.yaml:1:1 RC3002")]
    [TestCase("inboundCall: { division: A }", "archy/a.yaml:1:1 RC3003")]
    [TestCase("workflow: { name: A }", "manifests/a.yaml:3:19 RC3004")]
    [TestCase("inboundCall: { name: B }", "manifests/a.yaml:3:19 RC3005")]
    [TestCase("inboundCall: { name: A, startUpRef: '/inboundCall/tasks/task[x]' }", "archy/a.yaml:1:37 RC3025")]
    [TestCase("inboundCall: [", "archy/a.yaml:1:15 RC1004")]
    [TestCase("", "archy/a.yaml:1:1 RC3001")]
    [TestCase("inboundCall: { name: A }\n---\ninboundCall: { name: B }", "archy/a.yaml:3:1 RC3001")]
    public async Task A_mistake_in_an_archy_file_is_told_at_its_place(string archy, string finding)
    {
        using var project = Project("{}", archy);

        Assert.That(await FindingsAsync(project), Is.EqualTo(new[] { finding }));
    }

    [TestCase("../missing.yaml", "RC1014")]
    [TestCase("../../outside.yaml", "RC1013")]
    [TestCase("/etc/passwd", "RC1013")]
    [TestCase("../archy", "RC1014")]
    public async Task A_file_that_cannot_be_used_is_told_where_it_is_named(string file, string code)
    {
        using var project = new TempProject().Write("archy/a.yaml", "").Manifest("a", Manifest("{}").Replace("../archy/a.yaml", file, StringComparison.Ordinal));

        Assert.That(await FindingsAsync(project), Is.EqualTo(new[] { $"manifests/a.yaml:4:24 {code}" }));
    }

    [Test]
    public async Task A_flow_of_any_type_is_taken()
    {
        using var project = new TempProject().Write("archy/a.yaml", "inqueueCall: { name: A }").Manifest("a", Manifest("{}").Replace("CallFlow", "Flow", StringComparison.Ordinal));

        Assert.That($"{(await project.ValidateAsync()).Flows.Single()}", Is.EqualTo("inqueuecall/A"));
    }

    [Test]
    public async Task Very_many_placeholders_on_one_line_are_filled_in_linear_time()
    {
        var placeholders = string.Concat(Enumerable.Repeat("'{{x}}',", 100_000));
        using var project = Project("{ x: a }", $"inboundCall:\n  name: A\n  startUpRef: x\n  list: [{placeholders}]\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.That((await project.ValidateAsync()).Flows, Has.Count.EqualTo(1));
        Assert.That(watch.Elapsed, Is.LessThan(HangGuard.Limit));
    }

    [Test]
    public async Task Values_that_blow_the_file_up_are_refused()
    {
        using var project = Project($"{{ x: {new string('a', 100_000)} }}", $"inboundCall: [{string.Concat(Enumerable.Repeat("'{{x}}',", 100_000))}]\n");

        Assert.That((await project.ValidateAsync()).Diagnostics.Single().Code, Is.EqualTo("RC1002"));
    }

    private static string Manifest(string substitutions, string metadata = "")
        => $"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: A{metadata} }}\nspec: {{ archy: {{ file: ../archy/a.yaml, substitutions: {substitutions} }} }}\n";

    private static TempProject Project(string substitutions, string archy, string metadata = "")
        => new TempProject().Write("archy/a.yaml", archy).Manifest("a", Manifest(substitutions, metadata));

    private static async Task<IEnumerable<string>> FindingsAsync(TempProject project)
        => (await project.ValidateAsync()).Diagnostics.Select(d => $"{d.Position} {d.Code}");
}
