using System.Text.Json;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Tests.Outputs;

/// <summary>The table of <c>docs/exit-codes.md</c>, row by row, with each output on: none of them changes a code.</summary>
internal sealed class ExitCodeMatrixTests : OutputFixture
{
    private static readonly string[] Situations =
    [
        "valid", "invalid", "planned", "changes", "org down", "applied", "partly applied", "refused", "not confirmed", "stopped", "broken", "no drift", "drift", "drift of a broken project",
    ];

    private static readonly string[][] Options = [[], .. Outputs.Select(output => output.Option), ["--events", "ndjson"], All];

    private static IEnumerable<TestCaseData> Cases =>
        from situation in Situations
        from options in Options
        select new TestCaseData(situation, options).SetArgDisplayNames(situation, options.Length > 2 ? "all" : string.Join(' ', options));

    [TestCaseSource(nameof(Cases))]
    public async Task An_exit_code_is_the_same_with_any_output(string situation, string[] options)
    {
        var (args, code) = await PrepareAsync(situation);
        var result = await Project.RunAsync([.. args, .. options]);

        Assert.That(result.ExitCode, Is.EqualTo(code), $"{result}");
        if (options.Contains("--json-into"))
        {
            using var report = Report();
            Assert.That(report.RootElement.GetProperty("exitCode").GetInt32(), Is.EqualTo(code));
            Assert.That(report.RootElement.GetProperty("outcome").GetString(), Is.EqualTo(code switch { 0 => "done", 2 => "changes", 3 => "partly-applied", 70 => "broken", 130 => "cancelled", _ => "failed" }));
        }

        if (options.Contains("--events-into"))
        {
            using var last = JsonDocument.Parse(Project.Folder.Read("out/events.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
            Assert.That((last.RootElement.GetProperty("type").GetString(), last.RootElement.GetProperty("exitCode").GetInt32()), Is.EqualTo(("run-ended", code)));
        }
    }

    [Test]
    public void Every_code_is_in_the_table()
    {
        var table = File.ReadAllText(RepositoryFolder.PathOf("docs", "exit-codes.md"));
        foreach (var code in typeof(ExitCodes).GetFields().Select(field => (int)field.GetRawConstantValue()!))
        {
            Assert.That(table, Does.Contain($"\n| {code} | "));
        }
    }

    private async Task<(string[] Args, int Code)> PrepareAsync(string situation)
    {
        switch (situation)
        {
            case "valid":
                return (["validate"], 0);
            case "invalid":
                BreakAManifest();
                return (["validate"], 1);
            case "planned":
                return (["plan"], 0);
            case "changes":
                return (["plan", "--exit-code"], 2);
            case "org down":
                LoseTheOrg();
                return (["plan"], 1);
            case "applied":
                return (["apply", "--yes"], 0);
            case "partly applied":
                await RefuseAFlowAsync();
                return (["apply", "--yes"], 3);
            case "refused":
                await RefuseAFlowAsync();
                File.Delete(Project.Folder.PathOf("manifests/support.yaml"));
                return (["apply", "--yes"], 1);
            case "not confirmed":
                return (["apply"], 1);
            case "stopped":
                Project.Stop();
                return (["plan"], 130);
            case "broken":
                BreakTheProgram();
                return (["plan"], 70);
            case "drift of a broken project":
                BreakAManifest();
                return (["drift"], 1);
        }

        await Project.RunAsync("apply", "--yes");
        if (situation == "drift")
        {
            await Project.RunAsync("emulator", "edit", "replace", "Sales", "Welcome to sales.", "Hello.", "--as", "Bob");
        }

        return (["drift"], situation == "drift" ? 2 : 0);
    }
}
