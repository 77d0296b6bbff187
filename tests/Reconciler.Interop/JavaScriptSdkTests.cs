using System.Text.Json;
using Reconciler.TestKit;

namespace Reconciler.Interop;

/// <summary>
/// The official JavaScript SDK drives the emulator. Each answer is held against the SDK's own model definitions: a field that the model
/// does not know, or a wrong type, is a failure.
/// </summary>
public sealed class JavaScriptSdkTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private IReadOnlyList<CheckResult> _results = [];

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        if (await SdkInstall.MissingAsync(limit.Token) is { } reason)
        {
            Assert.Ignore(reason);
        }

        await using InteropOrg org = await InteropOrg.StartAsync(limit.Token);
        using var home = new TemporaryFolder();
        CommandResult node = (await CommandLine.NodeAsync(SdkInstall.Folder, home.FullName, ["run.mjs"], org.Settings, limit.Token))!;
        Assert.That(node.ExitCode, Is.Zero, node.Errors);
        _results = [.. node.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<CheckResult>(line, Json)!)];
    }

    [TestCaseSource(typeof(CheckGroups), nameof(CheckGroups.Names))]
    public void The_emulator_answers_the_JavaScript_SDK_as_its_models_say(string group)
    {
        CheckResult[] results = [.. _results.Where(result => result.Group == group)];

        Assert.That(results, Is.Not.Empty, "The script did not run this file.");
        using (Assert.EnterMultipleScope())
        {
            foreach (CheckResult result in results)
            {
                Assert.That(result.Problem, Is.Null, result.Name);
            }
        }
    }
}
