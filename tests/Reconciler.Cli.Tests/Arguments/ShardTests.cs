using System.Text.Json;

namespace Reconciler.Cli.Tests.Arguments;

internal sealed class ShardTests : CliFixture
{
    [Test]
    public async Task The_shards_together_find_what_one_run_finds()
    {
        for (var number = 0; number < 12; number++)
        {
            Project.Folder.Write($"manifests/flow-{number}.yaml", CliProject.CallFlow($"Flow {number}", $"Greeting {number}."));
        }

        await Project.RunAsync("apply", "--yes");
        for (var number = 0; number < 12; number += 2)
        {
            await Project.RunAsync("emulator", "edit", "replace", $"Flow {number}", $"Greeting {number}.", "Typed in by hand.");
        }

        await Project.RunAsync("emulator", "edit", "delete", "Flow 1");
        await Project.RunAsync("emulator", "edit", "lock", "Flow 3");
        var whole = await FindingsAsync();
        var parts = new List<string>();
        foreach (var number in Enumerable.Range(1, 4))
        {
            parts.AddRange(await FindingsAsync("--shard", $"{number}/4"));
        }

        Assert.That(whole, Has.Length.EqualTo(8));
        Assert.That(parts, Is.EquivalentTo(whole));
    }

    [Test]
    public async Task A_shard_without_flows_is_no_mistake()
    {
        await Project.RunAsync("apply", "--yes");

        Assert.That((await Project.RunAsync("drift", "--shard", "1/10")).ExitCode, Is.Zero);
        Assert.That((await Project.RunAsync("drift", "--shard", "1/10", "--exclude", "*")).Error, Does.Contain("RC4006"));
    }

    [TestCase("0/3")]
    [TestCase("4/3")]
    [TestCase("a/b")]
    public async Task What_is_no_part_of_a_whole_is_refused(string text)
    {
        var result = await Project.RunAsync("drift", "--shard", text);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain($"'{text}' is no part of a whole; give --shard"));
    }

    private async Task<string[]> FindingsAsync(params string[] options)
    {
        var result = await Project.RunAsync(["drift", "--format", "json", .. options]);
        return [.. JsonDocument.Parse(result.Output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("flow")} {finding.GetProperty("kind")}")];
    }
}
