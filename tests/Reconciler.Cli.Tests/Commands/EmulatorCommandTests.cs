using System.Net;
using System.Text;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class EmulatorCommandTests : CliFixture
{
    [Test]
    public async Task It_serves_until_it_is_stopped_and_keeps_the_org()
    {
        using var server = new CliProject();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.OnLine = line => Watch(line, address);
        var running = server.RunAsync("emulator", "--port", "0", "--data", "data/org.json", "--queue", "Sales");
        UseUrl(await address.Task);
        Project.Folder.Edit("manifests/sales.yaml", "    - disconnect:", "    - transferToAcd: Sales\n    - disconnect:");
        var applied = await Project.RunAsync("apply", "--yes");
        server.Stop();
        var stopped = await running;

        Assert.That(applied.ExitCode, Is.Zero, $"{applied}");
        Assert.That(applied.Output, Does.StartWith($"Org: {await address.Task}"));
        Assert.That((stopped.ExitCode, stopped.Error), Is.EqualTo((0, "")));
        Assert.That(stopped.Output, Does.Contain("clientSecret: emulator-secret").And.EndsWith("The emulator has stopped; its org is kept.\n"));
        Assert.That(server.Folder.Read("data/org.json"), Does.Contain("\"Sales\""));
    }

    [Test]
    public async Task It_can_leave_out_who_published()
    {
        using var server = new CliProject();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.OnLine = line => Watch(line, address);
        var running = server.RunAsync("emulator", "--port", "0", "--data", "org.json", "--no-publisher", "--dependency-index-building");
        UseUrl(await address.Task);
        await Project.RunAsync("apply", "--yes");
        var log = Project.Folder.PathOf("log.txt");
        var plan = await Project.RunAsync("plan", "--log-file", log);
        server.Stop();
        await running;

        Assert.That(plan.Output, Does.Contain("No changes"), $"{plan}");
        Assert.That(await File.ReadAllTextAsync(log), Does.Contain("/flows/export/jobs"));
    }

    [Test]
    public async Task A_port_that_is_taken_is_told()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var result = await Project.RunAsync("emulator", "--port", $"{port}");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.StartWith("error: ").And.Contain($"{port}"));
    }

    [TestCase(-1)]
    [TestCase(65536)]
    public async Task A_port_that_does_not_exist_is_wrong_usage(int port)
    {
        var result = await Project.RunAsync("emulator", "--port", $"{port}");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("--port"));
    }

    [Test]
    public async Task A_damaged_data_file_is_kept_and_never_overwritten()
    {
        var damaged = Encoding.UTF8.GetBytes("{\"format\": 1, \"org\": {\"flows\": [ this was cut o");
        var path = Project.Folder.Write(".reconciler/emulator.json", "");
        await File.WriteAllBytesAsync(path, damaged);
        var first = await Project.RunAsync("apply", "--yes");
        var second = await Project.RunAsync("apply", "--yes");

        Assert.That(first.ExitCode, Is.EqualTo(1), $"{first}");
        Assert.That(first.Error, Does.Contain(path).And.Contain("emulator.json.corrupt-1"));
        Assert.That(second.ExitCode, Is.Zero, $"{second}");
        Assert.That(await File.ReadAllBytesAsync(path + ".corrupt-1"), Is.EqualTo(damaged));
    }

    [Test]
    public async Task A_data_file_of_a_newer_version_is_kept()
    {
        var path = Project.Folder.Write(".reconciler/emulator.json", "{\"format\": 99}");
        var result = await Project.RunAsync("plan");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("format 99"));
        Assert.That(await File.ReadAllTextAsync(path + ".corrupt-1"), Is.EqualTo("{\"format\": 99}"));
    }

    [Test]
    public async Task A_data_file_in_use_is_told_and_left_alone()
    {
        await Project.RunAsync("apply", "--yes");
        var before = Project.Folder.Read(".reconciler/emulator.json");
        await using (new FileStream(Project.Folder.PathOf(".reconciler/emulator.json.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var result = await Project.RunAsync("plan");
            Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
            Assert.That(result.Error, Does.Contain("emulator.json").And.Contain("stop that one or choose another file"));
        }

        Assert.That(Project.Folder.Read(".reconciler/emulator.json"), Is.EqualTo(before));
    }

    private static void Watch(string line, TaskCompletionSource<string> address)
    {
        if (line.Trim().StartsWith("url: ", StringComparison.Ordinal))
        {
            address.TrySetResult(line.Trim()["url: ".Length..]);
        }
    }

    private void UseUrl(string address)
    {
        Project.Folder.Write("reconciler.yaml", $$"""
            project: cli-tests
            environments:
              shared: { url: "{{address}}", clientId: emulator-client, clientSecret: "${env.SECRET}" }
            """);
        Project.Variables["SECRET"] = "emulator-secret";
    }
}
