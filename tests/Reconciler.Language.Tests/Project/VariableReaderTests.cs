using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Project;

internal sealed class VariableReaderTests
{
    private const string ProjectFile = """
        project: a
        environments: { dev: { emulator: , variables: { x: of the environment } } }
        variables: { x: { type: string, default: of the declaration }, y: other }
        """;

    [TestCase(VariableSource.Default, "of the declaration")]
    [TestCase(VariableSource.Environment, "of the environment")]
    [TestCase(VariableSource.EnvironmentVariable, "of the environment variable")]
    [TestCase(VariableSource.File, "of the second file")]
    [TestCase(VariableSource.Option, "of the option")]
    public async Task The_last_source_that_gives_a_value_wins(VariableSource last, string value)
    {
        using var project = new TempProject(last == VariableSource.Default ? ProjectFile.Replace("x: of the environment", "y: of the environment", StringComparison.Ordinal) : ProjectFile);
        project.Write("one.yaml", "x: of the first file").Write("two.yaml", "x: of the second file");
        if (last >= VariableSource.EnvironmentVariable)
        {
            project.Set("RECONCILER_VAR_x", "of the environment variable");
        }

        var variable = await ReadAsync(project.Options with
        {
            VariableFiles = last >= VariableSource.File ? [new(project.PathOf("one.yaml"), "one.yaml"), new(project.PathOf("two.yaml"), "two.yaml")] : [],
            Variables = last == VariableSource.Option ? new Dictionary<string, string> { ["x"] = "of the option" } : new Dictionary<string, string>(),
        });

        Assert.That((variable.Source, variable.Value!.Text), Is.EqualTo((last, value)));
    }

    [TestCase("RECONCILER_VAR_x", "often")]
    [TestCase("RECONCILER_VAR_x", "")]
    public async Task A_value_of_the_environment_must_fit_the_type(string name, string value)
    {
        using var project = new TempProject("project: a\nvariables: { x: { type: integer, default: 1 } }").Set(name, value);
        var diagnostics = new DiagnosticBag();

        Assert.That(await ProjectLoader.LoadAsync(project.Options, diagnostics, CancellationToken.None), Is.Null);
        Assert.That(diagnostics.Sorted().Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "RC2014" }));
    }

    [Test]
    public async Task A_default_may_come_from_the_environment_which_must_be_set_only_when_the_default_counts()
    {
        using var project = new TempProject("project: a\nvariables: { x: { type: string, default: 'code ${env.CODE}' } }");
        var given = await ReadAsync(project.Options with { Variables = new Dictionary<string, string> { ["x"] = "given" } });
        var used = await ReadAsync(project.Set("CODE", "swordfish").Options);

        Assert.That((given.Value!.Text, used.Value!.Text), Is.EqualTo(("given", "code swordfish")));
        Assert.That(project.Secrets.Mask("swordfish"), Is.EqualTo("(secret)"));
    }

    [Test]
    public async Task Every_value_of_a_secret_variable_is_masked_also_one_that_does_not_fit()
    {
        using var project = new TempProject("project: a\nvariables: { x: { type: integer, secret: true, default: 123456 } }").Set("RECONCILER_VAR_x", "swordfish");
        var diagnostics = new DiagnosticBag();
        await ProjectLoader.LoadAsync(project.Options, diagnostics, CancellationToken.None);

        Assert.That(project.Secrets.Mask("123456 swordfish"), Is.EqualTo("(secret) (secret)"));
        Assert.That(diagnostics.Sorted().Single().Message, Does.Contain("(secret)").And.Not.Contain("swordfish"));
    }

    [TestCase("- a", "RC2030")]
    [TestCase("x: [a]", "RC2030")]
    [TestCase("x: a\n---\nx: b", "RC2030")]
    [TestCase("x: [", "RC1004")]
    [TestCase("z: a", "RC2015")]
    [TestCase("x: ${env.NOWHERE}", "RC1016")]
    [TestCase("", null)]
    public async Task A_file_of_another_shape_is_refused(string text, string? code)
    {
        using var project = new TempProject(ProjectFile).Write("values.yaml", text);
        var diagnostics = new DiagnosticBag();
        await ProjectLoader.LoadAsync(project.Options with { VariableFiles = [new(project.PathOf("values.yaml"), "values.yaml")] }, diagnostics, CancellationToken.None);

        Assert.That(diagnostics.Sorted().Select(diagnostic => diagnostic.Code), Is.EqualTo(code is null ? [] : new[] { code }));
    }

    private static async Task<VariableValue> ReadAsync(ProjectOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var project = await ProjectLoader.LoadAsync(options, diagnostics, CancellationToken.None);
        Assert.That(diagnostics.Sorted(), Is.Empty);
        return project!.Values[0];
    }
}
