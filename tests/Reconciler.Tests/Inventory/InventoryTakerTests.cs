using System.Text.Json;
using Reconciler.Inventory;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Pins;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;
using Reconciler.TestKit;

namespace Reconciler.Tests.Inventory;

internal sealed class InventoryTakerTests
{
    private static readonly FlowKey Auth = new("commonmodule", "Auth");
    private static readonly FlowKey Sales = new("inboundcall", "Sales, \"EU\"");
    private static readonly string Hash = new('a', 64);

    private static readonly OrgFlow Module = LiveFlows.Flow(Auth, "7.0", LiveFlows.Published.AddHours(1)) with
    {
        InputSchema = JsonDocument.Parse("""{ "type": "object", "properties": { "Common.known": { "type": "boolean" } } }""").RootElement,
    };

    private static readonly OrgFlow Caller = LiveFlows.Flow(Sales, publishedBy: "Ann") with { LockedBy = "Bob" };

    [Test]
    public void The_owner_is_this_project_by_marker_or_pin_another_project_or_nobody()
    {
        OrgFlow Of(string name) => LiveFlows.Flow(new FlowKey("inboundcall", name));
        var pinned = Of("C");
        var entries = Take([Of("A").Marked(Hash), Of("B").Marked(Hash, project: "other"), pinned, Of("D")], pins: [new Pin(new FlowKey("inboundcall", "C"), pinned.Id, "1.0", Hash)]);

        Assert.That(entries.Select(entry => (entry.Owner, entry.IsOurs)), Is.EqualTo(new[] { ("demo", true), ("other", false), ("demo", true), ((string?)null, false) }));
    }

    [Test]
    public void Callers_are_counted_and_found_stale_when_somebody_asked()
    {
        var survey = CallerSurvey.Known(new Dictionary<string, IReadOnlyList<PublishedCaller>> { [Module.Id] = [new PublishedCaller(Caller.Id, Sales)] });
        var entries = Take([Module, Caller], survey: survey);

        Assert.That(entries.Select(entry => entry.Callers), Is.EqualTo(new int?[] { 1, null }));
        Assert.That(entries[1].Stale, Is.EqualTo(new[] { "Auth" }));
        Assert.That(Take([Module, Caller])[1].Stale, Is.Null, "nobody knows");
    }

    [Test]
    public void A_described_flow_is_found_stale_from_its_manifest_alone()
    {
        var desired = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Caller }\nspec: { steps: [{ invoke: Auth }, disconnect: ] }");
        var entry = Take([Module, LiveFlows.Flow(desired.Document.Key).Marked(Hash)], [desired])[1];

        Assert.That(entry.Stale, Is.EqualTo(new[] { "Auth" }));
        Assert.That(entry.Manifest, Is.EqualTo(desired.Manifest.File.Path));
    }

    [Test]
    public void Every_format_says_what_is_known()
    {
        var inventory = new OrgInventory("demo", "the org", Take([Module, Caller]), "the index is being built");

        Assert.That(InventoryReport.Csv(inventory).Split("\r\n")[1..], Is.EqualTo(new[]
        {
            "commonmodule,Auth,Home,7.0,2026-08-01T13:00:00Z,own-client,,,,,,known: boolean,,,id of commonmodule/Auth",
            "inboundcall,\"Sales, \"\"EU\"\"\",Home,1.0,2026-08-01T12:00:00Z,Ann,,,Bob,,,,,,\"id of inboundcall/Sales, \"\"EU\"\"\"",
            "",
        }));
        Assert.That(InventoryReport.Lines(inventory).Select(line => line.Text), Is.EqualTo(new[]
        {
            "TYPE          NAME         DIVISION  VERSION  PUBLISHED BY  OWNER   CONTRACT     STATE",
            "commonmodule  Auth         Home      7.0      own-client    nobody  1 in, 0 out",
            "inboundcall   Sales, \"EU\"  Home      1.0      Ann           nobody               locked by Bob",
            "",
            "2 flows: 0 of this project, 0 of others, 2 of nobody.",
            "Who calls the shared flows is not known, because the index is being built.",
        }));
        using var json = JsonDocument.Parse(InventoryJson.Text(inventory));
        var first = json.RootElement.GetProperty("flows")[0];
        Assert.That(first.GetProperty("inputs").GetProperty("known").GetString(), Is.EqualTo("boolean"));
        Assert.That(first.TryGetProperty("owner", out _), Is.False, "what is not known is left out");
    }

    private static InventoryEntry[] Take(OrgFlow[] flows, CompiledFlow[]? described = null, CallerSurvey? survey = null, Pin[]? pins = null)
    {
        var snapshot = new OrgSnapshot(flows.Select(flow => new LiveFlow(flow)));
        var ownership = new Ownership("demo", LiveFlows.OwnClient, AdoptAll: false) { Pins = new PinSet(pins ?? []) };
        var taker = new InventoryTaker(snapshot, ownership, described ?? [], survey);
        return [.. snapshot.Flows.Select(taker.Of)];
    }
}
