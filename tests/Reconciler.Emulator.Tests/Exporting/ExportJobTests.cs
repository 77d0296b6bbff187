using System.IO.Compression;
using System.Text.Json.Nodes;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Exporting;

public sealed class ExportJobTests
{
    [Test]
    public async Task One_flow_is_downloaded_as_yaml_without_a_token()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Single"));

        var export = await org.Api.ExportAsync(flow.Id, "1.0");

        Assert.That(export, Does.StartWith("inboundCall:\n  name: Single\n  division: Home\n"));
        Assert.That(export, Is.EqualTo(flow.ExportedYaml));
    }

    [Test]
    public async Task Several_flows_are_downloaded_as_a_zip_with_a_file_each()
    {
        await using var org = await TestOrg.StartAsync();
        var call = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Shared name"));
        org.Org.PublishAs("Ada", SampleFlows.Workflow("Shared name"));

        var state = await org.Api.ExportAsync(new JsonArray(
            Wish(new JsonObject { ["id"] = call.Id, ["version"] = "1.0" }),
            Wish(new JsonObject { ["name"] = "Shared name", ["type"] = "WORKFLOW" }),
            Wish(new JsonObject { ["id"] = call.Id }, "my-file")));
        using var zip = new ZipArchive(new MemoryStream(await ApiClient.DownloadAsync(state)));

        Assert.That(
            zip.Entries.Select(entry => entry.FullName),
            Is.EqualTo(new[] { "Shared name_v1-0.yaml", "Shared name_v1-0_2.yaml", "my-file.yaml" }));
    }

    [Test]
    public async Task Without_a_version_the_draft_is_exported()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Drafted", "Published text"));
        org.Org.SaveDraftAs("Bob", flow.Id, SampleFlows.InboundCall("Drafted", "Draft text"));

        Assert.That(await org.Api.ExportAsync(flow.Id), Does.Contain("Draft text"));
        Assert.That(await org.Api.ExportAsync(flow.Id, "1.0"), Does.Contain("Published text"));
    }

    [TestCase("""{"id": "unknown"}""", "could not find the flow with id 'unknown'. exit code: 107")]
    [TestCase("""{"name": "Nobody", "type": "INBOUNDCALL"}""", "could not find the flow with name 'Nobody'")]
    [TestCase("""{"name": "Here", "type": "INBOUNDCALL", "version": "9.0"}""", "has no version '9.0'")]
    public async Task A_flow_that_is_not_there_fails_the_job(string flow, string message)
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("Here"));

        var state = await org.Api.ExportAsync(new JsonArray(Wish(JsonNode.Parse(flow)?.AsObject() ?? [])));

        Assert.That(state["status"]?.GetValue<string>(), Is.EqualTo("Failure"));
        Assert.That(state["messages"]?[0]?["text"]?.GetValue<string>(), Does.Contain(message));
        Assert.That(state["downloadUrl"], Is.Null);
    }

    [TestCase("""{"flows": []}""", 400)]
    [TestCase("""{"flows": [{"flow": {"name": "No type"}}]}""", 400)]
    [TestCase("""{"flows": [{"flow": {"id": "x"}, "fileName": "../x"}]}""", 400)]
    [TestCase("""{"flows": [{"flow": {"id": "x"}, "exportType": "Architect"}]}""", 501)]
    [TestCase("[1]", 400)]
    public async Task A_bad_request_registers_no_job(string body, int status)
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That((await org.Api.PostAsync("/api/v2/flows/export/jobs", JsonNode.Parse(body))).Status, Is.EqualTo(status));
    }

    private static JsonObject Wish(JsonObject flow, string? fileName = null)
    {
        var wish = new JsonObject { ["flow"] = flow, ["exportType"] = "Yaml" };
        if (fileName is not null)
        {
            wish["fileName"] = fileName;
        }

        return wish;
    }
}
