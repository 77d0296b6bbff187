using System.Text.Json;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class InventoryCommandTests : CliFixture
{
    [Test]
    public async Task Every_format_lists_the_flows_and_whose_they_are()
    {
        await Project.RunAsync("apply", "--yes");

        var table = await Project.RunAsync("inventory");
        var csv = await Project.RunAsync("inventory", "--callers", "--format", "csv");
        using var json = JsonDocument.Parse((await Project.RunAsync("inventory", "--format", "json")).Output);

        Assert.That(table.ExitCode, Is.Zero, $"{table}");
        Assert.That(table.Output, Does.Contain("this project").And.Contain("1 flow: 1 of this project, 0 of others, 0 of nobody."));
        Assert.That(csv.Output, Does.StartWith("type,name,").And.Contain("inboundcall,Sales,Home,1.0,"));
        Assert.That(json.RootElement.GetProperty("flows")[0].GetProperty("manifest").GetString(), Is.EqualTo("manifests/sales.yaml"));
    }

    [Test]
    public async Task A_pattern_that_no_flow_fits_is_1()
    {
        await Project.RunAsync("apply", "--yes");
        var result = await Project.RunAsync("inventory", "--target", "Salse");

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, result.Output)));
        Assert.That(result.Error, Does.Contain("did you mean 'Sales'?"));
        Assert.That((await Project.RunAsync("inventory", "--target", "file:manifests/*")).ExitCode, Is.Zero);
    }
}
