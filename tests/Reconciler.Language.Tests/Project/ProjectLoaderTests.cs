using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Project;

internal sealed class ProjectLoaderTests
{
    private const string Environments = """
        project: demo
        environments:
          dev: { emulator: { dataFile: org.json, queues: [Sales] } }
          prod: { region: eu-central-1, clientId: "${env.ID}", clientSecret: "${env.SECRET}" }

        """;

    [Test]
    public async Task The_project_of_a_folder_above_is_found()
    {
        using var project = new TempProject().Write("a/b/c.txt", "");

        var (config, _) = await LoadAsync(project.Options with { Folder = project.PathOf("a/b") });

        Assert.That((config?.Name, config?.Root), Is.EqualTo(("demo", project.Root)));
    }

    [TestCase("", "30 %, 30 %, 10")]
    [TestCase("guardrails: { updates: 5, deletes: 0%, minimum: 0 }", "5, 0 %, 0")]
    [TestCase("guardrails: { deletes: 100% }", "30 %, 100 %, 10")]
    public async Task Guardrails_are_read(string text, string expected)
    {
        using var project = new TempProject().Write("reconciler.yaml", Environments + text);

        var (config, diagnostics) = await LoadAsync(project.Options with { Environment = "dev" });

        Assert.That(diagnostics, Is.Empty);
        Assert.That($"{config!.Guardrails.Updates}, {config.Guardrails.Deletes}, {config.Guardrails.Minimum}", Is.EqualTo(expected));
    }

    [TestCase("guardrails: { updates: 101% }")]
    [TestCase("guardrails: { updates: -1 }")]
    [TestCase("guardrails: { updates: many }")]
    [TestCase("guardrails: { creates: 1 }")]
    public async Task Guardrails_that_make_no_sense_are_refused(string text)
    {
        using var project = new TempProject().Write("reconciler.yaml", Environments + text);

        Assert.That((await LoadAsync(project.Options with { Environment = "dev" })).Diagnostics, Is.Not.Empty);
    }

    [Test]
    public async Task Defaults_are_filled()
    {
        using var project = new TempProject();

        var (config, _) = await LoadAsync(project.Options);

        Assert.Multiple(() =>
        {
            Assert.That(config!.Manifests, Is.EqualTo(new[] { "manifests/**/*.yaml", "manifests/**/*.yml" }));
            Assert.That(config.DefaultLanguage, Is.EqualTo("en-us"));
            Assert.That(config.Environment, Is.Null);
        });
    }

    [Test]
    public async Task Without_a_project_file_the_cure_is_named()
    {
        using var project = new TempProject();
        File.Delete(project.PathOf(ProjectConfig.FileName));

        Assert.That(await CodesAsync(project.Options), Is.EqualTo(new[] { "RC2009" }));
    }

    [TestCase("", "RC2010")]
    [TestCase("- a", "RC2010")]
    [TestCase("project: a\n---\nproject: b", "RC2010")]
    [TestCase("project: [", "RC1004")]
    [TestCase("projct: a", "RC2004 RC2005")]
    [TestCase("project: 'a b'", "RC2008")]
    [TestCase("project: 1", "RC2006")]
    [TestCase("project: a\nmanifests: []", "RC2008")]
    [TestCase("project: a\nenvironments: { x: { regoin: y } }", "RC2005")]
    [TestCase("project: a\nenvironments: { x: { url: 'https://a.example', transport: grpc } }", "RC2007")]
    [TestCase("project: a\nvariables: { x: { type: text } }", "RC2007")]
    [TestCase("project: a\nvariables: { x: [1] }", "RC2006")]
    public async Task A_wrong_project_file_is_refused(string text, string codes)
    {
        using var project = new TempProject(text);

        Assert.That(await CodesAsync(project.Options), Is.EqualTo(codes.Split(' ')));
    }

    [Test]
    public async Task The_chosen_environment_wins_over_the_default_one()
    {
        using var project = new TempProject(Environments + "defaultEnvironment: prod\n").Set("ID", "id").Set("SECRET", "secret!");

        var (dev, _) = await LoadAsync(project.Options with { Environment = "dev" });
        var (prod, _) = await LoadAsync(project.Options);

        Assert.Multiple(() =>
        {
            Assert.That(dev!.Environment!.Emulator!.DataFile, Is.EqualTo(project.PathOf("org.json")));
            Assert.That(dev.Environment.Emulator.Queues, Is.EqualTo(new[] { "Sales" }));
            Assert.That(prod!.Environment!.Region, Is.EqualTo("eu-central-1"));
            Assert.That((prod.Environment.ClientId, prod.Environment.ClientSecret), Is.EqualTo(("id", "secret!")));
        });
    }

    [TestCase("", null, OrgTransport.Http)]
    [TestCase(", transport: http", null, OrgTransport.Http)]
    [TestCase(", transport: sdk", null, OrgTransport.Sdk)]
    [TestCase(", transport: sdk", OrgTransport.Http, OrgTransport.Http)]
    [TestCase("", OrgTransport.Sdk, OrgTransport.Sdk)]
    public async Task The_chosen_transport_wins_over_that_of_the_environment(string written, OrgTransport? chosen, OrgTransport expected)
    {
        using var project = new TempProject($"project: a\nenvironments: {{ dev: {{ url: 'https://org.example'{written} }} }}");
        var (loaded, _) = await LoadAsync(project.Options with { Transport = chosen });

        Assert.That(loaded!.Environment!.Transport, Is.EqualTo(expected));
    }

    [Test]
    public async Task The_only_environment_is_the_default()
    {
        using var project = new TempProject("project: a\nenvironments: { dev: { emulator: } }");

        var (config, _) = await LoadAsync(project.Options);

        Assert.That(config!.Environment!.Emulator!.DataFile, Is.EqualTo(project.PathOf(".reconciler/emulator.json")));
    }

    [Test]
    public async Task Several_environments_and_none_chosen_is_an_error()
    {
        using var project = new TempProject(Environments);

        Assert.That(await CodesAsync(project.Options), Is.EqualTo(new[] { "RC2012" }));
    }

    [Test]
    public async Task An_unknown_environment_gets_a_suggestion()
    {
        using var project = new TempProject(Environments);

        var (_, diagnostics) = await LoadAsync(project.Options with { Environment = "prd" });

        Assert.That(diagnostics.Single().ToString(), Is.EqualTo("error RC2011: There is no environment 'prd'; did you mean 'prod'?"));
    }

    [Test]
    public async Task An_unknown_default_environment_is_reported_where_it_is_written()
    {
        using var project = new TempProject("project: a\ndefaultEnvironment: x\n");

        var (_, diagnostics) = await LoadAsync(project.Options);

        Assert.That(diagnostics.Single().ToString(), Does.StartWith("reconciler.yaml:2:21: error RC2011"));
    }

    [TestCase("{}", "RC2013")]
    [TestCase("{ region: x, url: 'https://x' }", "RC2013")]
    [TestCase("{ url: 'http://example.com' }", "RC2016")]
    [TestCase("{ url: nowhere }", "RC2016")]
    [TestCase("{ emulator: { dataFile: ../org.json } }", "RC1013")]
    [TestCase("{ region: '${env.REGION}' }", "RC1016")]
    [TestCase("{ region: '${var.region}' }", "RC1015")]
    [TestCase("{ region: x, variables: { y: 1 } }", "RC2015")]
    [TestCase("null", "RC2006")]
    public async Task A_wrong_environment_is_refused(string environment, string code)
    {
        using var project = new TempProject($"project: a\nenvironments: {{ dev: {environment} }}");

        Assert.That(await CodesAsync(project.Options), Is.EqualTo(new[] { code }));
    }

    [TestCase("https://api.example.com")]
    [TestCase("http://127.0.0.1:8080")]
    [TestCase("http://localhost")]
    public async Task A_secure_or_local_url_is_accepted(string url)
    {
        using var project = new TempProject($"project: a\nenvironments: {{ dev: {{ url: '{url}' }} }}");

        Assert.That(await CodesAsync(project.Options), Is.Empty);
    }

    [Test]
    public async Task Secrets_of_environments_that_are_not_chosen_need_not_be_set()
    {
        using var project = new TempProject(Environments);

        Assert.That(await CodesAsync(project.Options with { Environment = "dev" }), Is.Empty);
    }

    [Test]
    public async Task A_client_secret_is_masked()
    {
        using var project = new TempProject(Environments).Set("ID", "the-id").Set("SECRET", "swordfish");

        await LoadAsync(project.Options with { Environment = "prod" });

        Assert.That(project.Secrets.Mask("swordfish"), Is.EqualTo("(secret)"));
    }

    [Test]
    public async Task The_command_line_wins_over_the_environment_and_that_over_the_default()
    {
        using var project = new TempProject("""
            project: a
            environments: { dev: { emulator: , variables: { b: two, c: two } } }
            variables: { a: one, b: one, c: one }
            """);

        var (config, _) = await LoadAsync(project.Options with { Variables = new Dictionary<string, string> { ["c"] = "three" } });

        Assert.That(new[] { "a", "b", "c" }.Select(name => config!.Variables.Variable(name)!.Text), Is.EqualTo(new[] { "one", "two", "three" }));
    }

    [TestCase("integer", "12", null)]
    [TestCase("integer", "1.5", "RC2014")]
    [TestCase("integer", "'12'", "RC2014")]
    [TestCase("decimal", "12", null)]
    [TestCase("decimal", "1.5", null)]
    [TestCase("decimal", "x", "RC2014")]
    [TestCase("boolean", "true", null)]
    [TestCase("boolean", "yes", "RC2014")]
    [TestCase("string", "12", null)]
    [TestCase("string", "true", null)]
    public async Task A_value_must_fit_the_type_of_its_variable(string type, string value, string? code)
    {
        using var project = new TempProject($"project: a\nvariables: {{ x: {{ type: {type}, default: {value} }} }}");

        Assert.That((await CodesAsync(project.Options)).SingleOrDefault(), Is.EqualTo(code));
    }

    [TestCase("1.10", "1.10", ScalarKind.Decimal)]
    [TestCase("3", "3", ScalarKind.Integer)]
    [TestCase("true", "true", ScalarKind.Boolean)]
    [TestCase("'3'", "3", ScalarKind.String)]
    [TestCase("Sales", "Sales", ScalarKind.String)]
    [TestCase("{ type: string, default: 3 }", "3", ScalarKind.String)]
    public async Task A_default_gives_the_type_where_none_is_written(string declared, string text, ScalarKind kind)
    {
        using var project = new TempProject($"project: a\nvariables: {{ x: {declared} }}");

        var (config, _) = await LoadAsync(project.Options);

        Assert.That((config!.Variables.Variable("x")!.Text, config.Variables.Variable("x")!.Kind), Is.EqualTo((text, kind)));
    }

    [Test]
    public async Task A_variable_of_the_command_line_must_be_declared()
    {
        using var project = new TempProject("project: a\nvariables: { queue: x }");

        var (_, diagnostics) = await LoadAsync(project.Options with { Variables = new Dictionary<string, string> { ["queu"] = "y" } });

        Assert.That(diagnostics.Single().Message, Is.EqualTo("There is no variable 'queu'; did you mean 'queue'?"));
    }

    private static async Task<(ProjectConfig? Config, IReadOnlyList<Diagnostic> Diagnostics)> LoadAsync(ProjectOptions options)
    {
        var diagnostics = new DiagnosticBag();
        return (await ProjectLoader.LoadAsync(options, diagnostics, CancellationToken.None), diagnostics.Sorted());
    }

    private static async Task<string[]> CodesAsync(ProjectOptions options)
    {
        var (config, diagnostics) = await LoadAsync(options);
        Assert.That(config is null, Is.EqualTo(diagnostics.Count > 0));
        return [.. diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal)];
    }
}
