using System.Text.Json.Nodes;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class EnvironmentTests : CliFixture
{
    [SetUp]
    public void AddEnvironments()
    {
        Project.Folder.Write("reconciler.yaml", """
            project: cli-tests
            defaultEnvironment: test
            environments:
              test:
                emulator: { dataFile: test.json }
                variables: { greeting: Hello from test. }
              live:
                region: eu_central_1
                clientId: ${env.LIVE_ID}
                clientSecret: "${env.LIVE_SECRET}"
              other:
                region: ${env.REGION}
              local:
                url: http://127.0.0.1:8089
            variables:
              greeting: Hello.
              repeat: { type: integer, default: 1, description: How often. }
              isOpen: { type: boolean }
              share: { type: decimal, default: 0.5 }
              apiKey: { type: string, default: "${env.API_KEY}" }
              pin: { type: string, secret: true, default: 4711 }
            """);
    }

    [Test]
    public async Task Environments_are_listed_without_their_secrets()
    {
        var result = await Project.RunAsync("envs");

        Assert.That(result.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            test (default): emulator, test.json
            live: eu-central-1 (api.mypurecloud.de)
                credentials from LIVE_ID, LIVE_SECRET
            other: ${env.REGION}
                credentials from GENESYSCLOUD_OAUTHCLIENT_ID, GENESYSCLOUD_OAUTHCLIENT_SECRET
            local: http://127.0.0.1:8089
                credentials from GENESYSCLOUD_OAUTHCLIENT_ID, GENESYSCLOUD_OAUTHCLIENT_SECRET

            """.ReplaceLineEndings("\n")), $"{result}");
        Assert.That(result.ExitCode, Is.Zero);
    }

    [Test]
    public async Task Environments_are_listed_as_JSON()
    {
        var result = await Project.RunAsync("envs", "--format", "json");

        var document = JsonNode.Parse(result.Output)!;
        Assert.That($"{document["format"]}", Is.EqualTo("reconciler/envs/v1"));
        Assert.That(document["environments"]!.AsArray().Select(environment => $"{environment!["name"]} {environment["isDefault"]} {environment["org"]} {environment["credentialVariables"]!.AsArray().Count}"), Is.EqualTo(new[]
        {
            "test true emulator, test.json 0",
            "live false eu-central-1 (api.mypurecloud.de) 2",
            "other false ${env.REGION} 2",
            "local false http://127.0.0.1:8089 2",
        }));
    }

    [Test]
    public async Task Variables_tell_their_values_and_where_those_come_from()
    {
        Project.Variables["API_KEY"] = "key-0451";
        Project.Variables["RECONCILER_VAR_repeat"] = "2";
        Project.Folder.Write("values/a.yaml", "share: 0.1\n");
        Project.Folder.Write("values/b.json", "{ \"share\": 0.25 }");

        var result = await Project.RunAsync("vars", "--var-file", "values/a.yaml", "--var-file", "values/b.json");

        Assert.That(result.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            greeting: string = Hello from test.
                reconciler.yaml:6:28, environment test
            repeat: integer = 2
                environment variable RECONCILER_VAR_repeat
            isOpen: boolean = no value
                declared at reconciler.yaml:18:3
            share: decimal = 0.25
                values/b.json:1:12
            apiKey: string = (secret)
                reconciler.yaml:20:36, default
            pin: string = (secret)
                reconciler.yaml:21:47, default

            """.ReplaceLineEndings("\n")), $"{result}");
    }

    [Test]
    public async Task Variables_are_told_as_JSON_without_secrets()
    {
        Project.Variables["API_KEY"] = "key-0451";

        var result = await Project.RunAsync("vars", "--format", "json", "--var", "isOpen=true");

        var document = JsonNode.Parse(result.Output)!;
        Assert.That(($"{document["format"]}", $"{document["environment"]}"), Is.EqualTo(("reconciler/vars/v1", "test")));
        Assert.That(document["variables"]!.AsArray().Select(variable => $"{variable!["name"]} {variable["type"]} {variable["value"]} {variable["source"]}"), Is.EqualTo(new[]
        {
            "greeting string Hello from test. environment",
            "repeat integer 1 default",
            "isOpen boolean true option",
            "share decimal 0.5 default",
            "apiKey string (secret) default",
            "pin string (secret) default",
        }));
        Assert.That(result.All, Does.Not.Contain("key-0451").And.Not.Contain("4711"));
    }

    [TestCase("reconciler.yaml:20:37: error RC1016", "vars")]
    [TestCase("Could not find file", "vars", "--var-file", "nowhere.yaml")]
    [TestCase("list.yaml:1:1: error RC2030", "vars", "--var-file", "list.yaml")]
    [TestCase("unknown.yaml:2:8: error RC2015", "vars", "--var-file", "unknown.yaml")]
    [TestCase("did you mean 'live'", "vars", "--env", "lve")]
    [TestCase("--env", "vars", "--env", "test", "--env", "live")]
    [TestCase("--env", "envs", "--env", "test")]
    [TestCase("--var", "envs", "--var", "repeat=2")]
    public async Task What_is_wrong_is_told_with_its_place(string error, params string[] args)
    {
        Project.Folder.Write("list.yaml", "- a\n");
        Project.Folder.Write("unknown.yaml", "apiKey: x\ngreet: Hi\n");

        var result = await Project.RunAsync(args);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain(error));
        Assert.That(result.Output, Is.Empty);
    }
}
