using System.Text.Json;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class DriftCommandTests : CliFixture
{
    [Test]
    public async Task No_drift_exits_with_0_and_drift_with_2_in_every_format()
    {
        await Project.RunAsync("apply", "--yes");
        Assert.That((await Project.RunAsync("drift")).ExitCode, Is.Zero);
        await Project.RunAsync("emulator", "edit", "lock", "Sales", "--as", "Bob");

        foreach (var format in new[] { "text", "json", "markdown" })
        {
            var result = await Project.RunAsync("drift", "--format", format);
            Assert.That(result.ExitCode, Is.EqualTo(2), $"{result}");
            Assert.That(result.Output, Does.Contain("Sales").And.Contain("Bob"));
        }
    }

    [Test]
    public async Task An_error_in_a_manifest_is_1_and_prints_no_document()
    {
        Project.Folder.Edit("manifests/sales.yaml", "disconnect", "disconect");
        var result = await Project.RunAsync("drift", "--format", "json");

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")));
    }

    [Test]
    public async Task Json_is_the_whole_of_the_output()
    {
        await Project.RunAsync("apply", "--yes");
        using var document = JsonDocument.Parse((await Project.RunAsync("drift", "--format", "json")).Output);

        Assert.That(document.RootElement.GetProperty("hasDrift").GetBoolean(), Is.False);
    }

    [Test]
    public async Task An_accepted_edit_exits_with_0_and_is_in_the_manifest()
    {
        await Project.RunAsync("apply", "--yes");
        await Project.RunAsync("emulator", "edit", "replace", "Sales", "Welcome to sales.", "Hello.");
        var result = await Project.RunAsync("drift", "--accept");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(File.ReadAllText(Project.Folder.PathOf("manifests/sales.yaml")), Does.Contain("- playAudio: Hello.").And.Contain("disconnect"));
        Assert.That((await Project.RunAsync("plan", "--exit-code")).ExitCode, Is.Zero);
    }

    [TestCase("yesterday")]
    [TestCase("")]
    public async Task A_time_that_is_none_is_refused(string since)
    {
        var result = await Project.RunAsync("drift", "--since", since);

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, result.Error)));
        Assert.That(result.Error, Does.Contain($"'{since}' is no time"));
    }

    [Test]
    public async Task A_target_that_matches_nothing_is_an_error()
    {
        var result = await Project.RunAsync("drift", "--target", "Sale");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("Sales"));
    }
}
