using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;

namespace Reconciler.Cli.Tests.Recordings;

internal sealed class RecordingTests : CliFixture
{
    private const string File = "calls.ndjson";
    private const string Headers = """{"inin-correlation-id":"~1","inin-ratelimit-count":"1","inin-ratelimit-allowed":"300","inin-ratelimit-reset":"9","content-type":"application/json"}""";
    private const string Secret = "planted-secret-0451";

    [Test]
    public async Task A_run_against_the_emulator_differs_nowhere_from_the_emulator()
    {
        await RecordAsync("apply", "--yes");
        await RecordAsync("plan", "--deep");
        await RecordAsync("drift");

        var result = await VerifyAsync();
        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Contain("same       GET /api/v2/flows 200").And.Contain("same       GET /api/v2/flows/export/jobs/{id} 200"));
        Assert.That(result.Output, Does.Contain("not read   POST /api/v2/flows/jobs 200").And.Contain(", 0 differences."));
    }

    [TestCase("\"system\":false", "\"system\":\"no\"", "$.entities[].system: the org sends string, the emulator boolean")]
    [TestCase("\"system\":false", "\"system\":false,\"colour\":{\"red\":1}", "$.entities[].colour: the org sends object, the emulator nothing")]
    [TestCase("\"inin-ratelimit-count\"", "\"inin-ratelimit-used\"", "header inin-ratelimit-used: the emulator does not send it")]
    [TestCase("\"inin-ratelimit-count\"", "\"inin-ratelimit-used\"", "header inin-ratelimit-count: only the emulator sends it")]
    [TestCase("\"path\":\"/api/v2/flows\",", "\"path\":\"/api/v2/flows/history\",", "the org answers 200, the emulator 404")]
    public async Task A_recording_that_was_altered_is_told_by_its_difference(string old, string altered, string difference)
    {
        await RecordAsync("apply", "--yes");
        await RecordAsync("plan");
        Project.Folder.Write(File, Project.Folder.Read(File).Replace(old, altered, StringComparison.Ordinal));

        var result = await VerifyAsync();
        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Output, Does.Contain(difference).And.Contain("different  GET "));
    }

    [Test]
    public async Task Nothing_that_is_in_the_org_is_in_the_recording()
    {
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", "Your code is ${env.CODE}."));
        Project.Folder.Write(".env", $"CODE={Secret}\n");
        await RecordAsync("apply", "--yes");
        await RecordAsync("plan", "--deep");

        Assert.That(Project.Folder.Read(".reconciler/emulator.json"), Does.Contain(Secret));
        foreach (string kept in new[] { Secret, "Sales", "Your code", "reconciler:v1", "cli-tests", EmulatorClient.Default.Id, EmulatorClient.Default.Secret, "Authorization", "Signature", "127.0.0.1" })
        {
            Assert.That(Project.Folder.Read(File), Does.Not.Contain(kept).IgnoreCase);
        }
    }

    [TestCase("/api/v2/flows/~0", "", 404)]
    [TestCase("/api/v2/flows/~0", "", 410)]
    [TestCase("/api/v2/flows/~0/versions", "", 410)]
    [TestCase("/api/v2/flows", "", 403)]
    [TestCase("/api/v2/flows", "", 503)]
    [TestCase("/api/v2/architect/ivrs/~0", "", 404)]
    [TestCase("/api/v2/flows/jobs/~0", "", 404)]
    [TestCase("/api/v2/architect/dependencytracking/consumingresources", """{"key":"id","value":"~0"},{"key":"objectType","value":"WORKFLOW"}""", 404)]
    public async Task Errors_have_the_form_of_the_emulator(string path, string query, int status)
    {
        const string Body = """{"message":"~2","code":"not.found","status":404,"contextId":"~3","details":[],"errors":[]}""";
        Project.Folder.Write(File, $$"""
            {"recording":1}
            {"method":"GET","path":"{{path}}","query":[{{query}}],"status":{{status}},"headers":{{Headers}},"body":{{Body}}}

            """);

        var result = await VerifyAsync();
        Assert.That(result.ExitCode, Is.Zero, $"{result}");
    }

    [TestCase("/api/v2/flows/~0")]
    [TestCase("/api/v2/flows/~0/versions/~1")]
    [TestCase("/api/v2/flows/jobs/~0")]
    [TestCase("/api/v2/architect/ivrs/~0")]
    [TestCase("/api/v2/routing/queues")]
    public async Task What_the_org_has_under_an_id_the_emulator_has_too(string path)
    {
        Project.Folder.Write(File, $$$"""
            {"recording":1}
            {"method":"GET","path":"{{{path}}}","query":[],"status":200,"headers":{{{Headers}}},"body":{"selfUri":"~2","invented":true}}

            """);

        var result = await VerifyAsync();
        Assert.That(result.Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim()),
            Is.EqualTo(new[] { "$.invented: the org sends boolean, the emulator nothing" }));
    }

    [TestCase("truncated answer")]
    [TestCase("dropped before it has an effect")]
    [TestCase("HTML instead of JSON")]
    [TestCase("status 503")]
    public async Task A_run_fares_with_a_recording_as_without(string fault)
    {
        await using var emulator = await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, CancellationToken.None);
        Project.Folder.Write("reconciler.yaml", $"project: cli-tests\nenvironments:\n  live: {{ url: \"{emulator.BaseAddress}\" }}\n");
        Project.Folder.Write(".env", $"GENESYSCLOUD_OAUTHCLIENT_ID={EmulatorClient.Default.Id}\nGENESYSCLOUD_OAUTHCLIENT_SECRET={EmulatorClient.Default.Secret}\n");
        var rule = FaultKinds.All[fault] with { Method = "GET", Path = "/api/v2/flows", Nth = 1, Times = 1 };
        emulator.Faults.Add(rule);
        var without = await Project.RunAsync("plan");
        emulator.Faults.Add(rule);
        var with = await Project.RunAsync("plan", "--record", File);

        Assert.That((with.ExitCode, with.Output), Is.EqualTo((without.ExitCode, without.Output)));
        Assert.That(with.Error.Split("(correlation id")[0], Is.EqualTo(without.Error.Split("(correlation id")[0]).And.Contains("GET /api/v2/flows"));
        Assert.That(Project.Folder.Read(File), Does.Contain("/api/v2/flows"));
    }

    [Test]
    public async Task A_second_run_goes_on_in_the_same_file()
    {
        await RecordAsync("plan");
        var first = Project.Folder.Read(File);
        await RecordAsync("plan");

        Assert.That(Project.Folder.Read(File), Does.StartWith(first).And.Length.GreaterThan(first.Length));
    }

    [TestCase("plan", "--record", "reconciler.yaml")]
    [TestCase("emulator", "verify", "reconciler.yaml")]
    public async Task A_file_that_is_no_recording_is_left_alone(params string[] args)
    {
        var result = await Project.RunAsync(args);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("reconciler.yaml").And.Contain("is no recording"));
        Assert.That(Project.Folder.Read("reconciler.yaml"), Is.EqualTo(CliProject.ProjectFile));
    }

    [Test]
    public async Task A_line_that_is_no_call_is_told_by_its_number()
    {
        Project.Folder.Write(File, "{\"recording\":1}\n{\"method\":\n");
        var result = await VerifyAsync();

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain($"{File}:2 is no recorded call"));
    }

    [Test]
    public async Task A_recording_without_reads_proves_nothing()
    {
        Project.Folder.Write(File, "{\"recording\":1}\n");
        var result = await VerifyAsync();

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("holds no read of the API"));
    }

    [Test]
    public async Task A_command_that_opens_no_org_records_nothing()
        => Assert.That((await Project.RunAsync("validate", "--record", File)).ExitCode, Is.EqualTo(1));

    private async Task RecordAsync(params string[] args)
    {
        var result = await Project.RunAsync([.. args, "--record", File]);
        Assert.That(result.ExitCode, Is.Zero.Or.EqualTo(2), $"{result}");
    }

    private Task<CliResult> VerifyAsync() => Project.RunAsync("emulator", "verify", File);
}
