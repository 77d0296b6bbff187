using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using NJsonSchema;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Schemas;
using Reconciler.Planning;
using Reconciler.SavedPlans;
using Reconciler.TestKit;

namespace Reconciler.Tests.SavedPlans;

internal sealed class PlanTextTests
{
    private static readonly SavedPlan Sample = AnyRecord.Plan(7);

    [Test]
    public void Any_plan_is_read_back_as_it_was()
        => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var plan = AnyRecord.Plan(seed);
            return RecordText.Of(Read(Written(plan))! with { Checksum = "" }) == RecordText.Of(plan);
        }).Check(Config.QuickThrowOnFailure.Seeded());

    [Test]
    public async Task Any_plan_is_as_the_schema_says()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaCatalog.Text("plan.schema.json"));

        Assert.Multiple(() =>
        {
            for (var seed = 0; seed < 100; seed++)
            {
                Assert.That(schema.Validate(Written(AnyRecord.Plan(seed))).Select(error => $"{error}"), Is.Empty, $"seed {seed}");
            }
        });
    }

    [Test]
    public async Task The_schema_lists_every_property_of_a_step_and_of_a_plan_and_every_action()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaCatalog.Text("plan.schema.json"));

        Assert.Multiple(() =>
        {
            Assert.That(schema.Definitions["step"].Properties.Keys, Is.EquivalentTo(Keys(typeof(PlanStep))));
            Assert.That(schema.Definitions["plan"].Properties.Keys, Is.EquivalentTo(Keys(typeof(Plan))));
            Assert.That(schema.Definitions["options"].Properties.Keys, Is.EquivalentTo(Keys(typeof(PlanOptions))));
            Assert.That(schema.Definitions["step"].Properties["action"].Enumeration, Is.EquivalentTo(Enum.GetNames<PlanAction>().Select(JsonNamingPolicy.CamelCase.ConvertName)));
        });
    }

    [TestCase("format", "reconciler/plan/v2", "RC4034")]
    [TestCase("format", "reconciler/drift/v1", "RC4033")]
    [TestCase("format", "v1", "RC4033")]
    [TestCase("format", null, "RC4033")]
    [TestCase("checksum", null, "RC4035")]
    [TestCase("checksum", "0000", "RC4035")]
    [TestCase("tool", "another", "RC4035")]
    [TestCase("added", "something", "RC4035")]
    public void A_document_that_was_changed_is_refused(string key, string? value, string code)
    {
        var document = JsonNode.Parse(Written(Sample))!.AsObject();
        document[key] = value;

        Assert.That(CodesOf(document.ToJsonString()), Is.EqualTo(new[] { code }));
    }

    [Test]
    public void Each_value_counts_for_the_checksum()
    {
        var text = Written(Sample);
        var places = Places(JsonNode.Parse(text)!.AsObject()).ToArray();

        Assert.That(places, Has.Length.GreaterThan(20));
        Assert.Multiple(() =>
        {
            foreach (var place in places)
            {
                var document = JsonNode.Parse(text)!.AsObject();
                Places(document).ElementAt(Array.IndexOf(places, place)).Change();
                Assert.That(CodesOf(document.ToJsonString()), Is.EqualTo(new[] { "RC4035" }), place.Path);
            }
        });
    }

    [Test]
    public void The_layout_does_not_count()
    {
        var document = JsonNode.Parse(Written(Sample))!.AsObject();
        var turned = new JsonObject(document.Reverse().Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));

        Assert.That(RecordText.Of(Read(turned.ToJsonString())!), Is.EqualTo(RecordText.Of(Read(Written(Sample))!)));
    }

    [Test]
    public void A_text_that_was_cut_off_is_damaged()
    {
        var bytes = Encoding.UTF8.GetBytes(Written(Sample).TrimEnd());

        Assert.Multiple(() =>
        {
            for (var length = 0; length < bytes.Length; length += 97)
            {
                Assert.That(CodesOf(bytes[..length]), Is.EqualTo(new[] { "RC4032" }), $"{length} bytes");
            }
        });
    }

    [TestCase("[]", "RC4033")]
    [TestCase("null", "RC4033")]
    [TestCase("{}", "RC4033")]
    [TestCase("{\"format\": 1}", "RC4033")]
    [TestCase("{\"format\": \"reconciler/plan/v1\", \"format\": \"reconciler/plan/v1\"}", "RC4032")]
    [TestCase("project: demo", "RC4032")]
    [TestCase("{\"format\": \"reconciler/plan/v1\"}", "RC4035")]
    public void What_is_no_plan_is_refused(string text, string code)
        => Assert.That(CodesOf(text), Is.EqualTo(new[] { code }));

    [TestCase("plan")]
    [TestCase("manifests")]
    public void A_part_that_is_missing_is_damage_even_with_a_checksum_that_fits(string key)
    {
        var document = JsonNode.Parse(Written(Sample))!.AsObject();
        document.Remove(key);
        document[PlanChecksum.Key] = PlanChecksum.Of(document);

        Assert.That(CodesOf(document.ToJsonString()), Is.EqualTo(new[] { "RC4032" }));
    }

    [Test]
    public void A_value_of_another_type_is_damage_at_most_even_with_a_checksum_that_fits()
    {
        var text = Written(Sample);
        var count = Places(JsonNode.Parse(text)!.AsObject()).Count();
        JsonNode?[] values = [null, 7, true, "x", new JsonArray(), new JsonObject()];
        foreach (var (index, value) in Enumerable.Range(0, count).SelectMany(index => values.Select(value => (index, value))))
        {
            var document = JsonNode.Parse(text)!.AsObject();
            Places(document, value?.DeepClone()).ElementAt(index).Change();
            document[PlanChecksum.Key] = PlanChecksum.Of(document);
            var diagnostics = new DiagnosticBag();
            var plan = PlanText.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), "plan.json", diagnostics);

            Assert.That(diagnostics.Sorted().Select(diagnostic => diagnostic.Code), plan is null ? Is.EqualTo(new[] { "RC4032" }) : Is.Empty);
        }
    }

    [Test]
    public void A_flow_with_two_steps_is_damage()
    {
        var step = Step("Sales");

        Assert.That(CodesOf(Written(With(step, step))), Is.EqualTo(new[] { "RC4032" }));
    }

    [Test]
    public void Secrets_are_masked_wherever_they_stand()
    {
        var secrets = new SecretSet();
        secrets.Add("hunter-2000");
        var plan = With(Step("Sales") with { Reasons = ["says hunter-2000"], LivePublishedBy = "hunter-2000" });
        plan = plan with
        {
            Plan = plan.Plan with { Org = "the hunter-2000 org", Notes = ["hunter-2000!"] },
            Options = new PlanOptions { Selection = new FlowSelection { Targets = [new SelectionTerm("hunter-2000*")] } },
        };

        var text = PlanText.Write(plan, secrets)!;

        Assert.That(text, Does.Not.Contain("hunter").And.Contain("says (secret)").And.Contain("(secret)*"));
        Assert.That(Read(text)!.Plan.Org, Is.EqualTo("the (secret) org"));
    }

    [TestCase("Sales hunter-2000", "id")]
    [TestCase("Sales", "hunter-2000")]
    public void A_plan_that_would_not_be_the_same_without_its_secrets_is_not_written(string name, string id)
    {
        var secrets = new SecretSet();
        secrets.Add("hunter-2000");

        Assert.That(PlanText.Write(With(Step(name) with { FlowId = id }), secrets), Is.Null);
    }

    [Test]
    public void A_secret_that_is_an_environment_s_name_harms_nothing()
    {
        var secrets = new SecretSet();
        secrets.Add("production");
        var plan = With(Step("Sales"));

        var read = Read(PlanText.Write(plan with { Plan = plan.Plan with { Environment = "production" } }, secrets)!)!;

        Assert.That(read.Plan.Environment, Is.EqualTo("production"));
    }

    private static PlanStep Step(string name) => new() { Key = new FlowKey("inboundcall", name), Action = PlanAction.Update, FlowId = "id", LiveVersion = "1.0" };

    private static SavedPlan With(params PlanStep[] steps)
        => Sample with { Plan = new Plan { Project = "demo", Environment = "dev", Org = "the org", Steps = steps }, Manifests = [], Options = new PlanOptions() };

    private static string Written(SavedPlan plan) => PlanText.Write(plan, new SecretSet())!;

    private static SavedPlan? Read(string text) => PlanText.Read(Encoding.UTF8.GetBytes(text), "plan.json", new DiagnosticBag());

    private static string[] CodesOf(string text) => CodesOf(Encoding.UTF8.GetBytes(text));

    private static string[] CodesOf(byte[] text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.That(PlanText.Read(text, "plan.json", diagnostics), Is.Null);
        return [.. diagnostics.Sorted().Select(diagnostic => diagnostic.Code)];
    }

    private static IEnumerable<string> Keys(Type type) => AnyRecord.Settable(type)
        .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static IEnumerable<(string Path, Action Change)> Places(JsonNode node) => Places(node, "other");

    // Each value that stands alone, with what puts another one in its place.
    private static IEnumerable<(string Path, Action Change)> Places(JsonNode node, JsonNode? other) => node switch
    {
        JsonObject map => map.ToArray().Where(property => property.Key != "format").SelectMany(property => property.Value is JsonValue
            ? [(property.Value.GetPath(), () => map[property.Key] = other?.DeepClone())]
            : property.Value is null ? [] : Places(property.Value, other)),
        JsonArray list => list.ToArray().SelectMany((item, i) => item is JsonValue ? [(item.GetPath(), () => list[i] = other?.DeepClone())] : Places(item!, other)),
        _ => [],
    };
}
