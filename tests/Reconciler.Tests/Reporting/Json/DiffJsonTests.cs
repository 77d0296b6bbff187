using System.Text.Json;
using NJsonSchema;
using Reconciler.Diff;
using Reconciler.Language.Schemas;
using Reconciler.Reporting.Json;
using Reconciler.TestKit;

namespace Reconciler.Tests.Reporting.Json;

internal sealed class DiffJsonTests
{
    private const string Old = "inboundCall: {name: A, description: x, variables: [{stringVariable: {name: Flow.a}}], tasks: [{task: {name: T, actions: [{playAudio: {name: S, audio: {tts: one}}}, {disconnect: {}}, {loopExit: {}}]}}]}";
    private const string New = "inboundCall: {name: A, tasks: [{task: {name: T, actions: [{disconnect: {}}, {loopExit: {}}, {playAudio: {name: S, audio: {tts: one}}}, {playAudio: {name: S, audio: {tts: '<two>'}}}]}}]}";

    [TestCase(Old, New)]
    [TestCase(New, Old)]
    [TestCase(Old, Old)]
    public async Task A_document_is_as_the_schema_says(string old, string @new)
    {
        var (one, other) = (FlowText.Read(old), FlowText.Read(@new));
        var schema = await JsonSchema.FromJsonAsync(SchemaCatalog.Text("diff.schema.json"));

        Assert.That(schema.Validate(DiffJson.Text(one, other, FlowDiff.Between(one, other))), Is.Empty);
    }

    [TestCase("""{ "format": "reconciler/diff/v2" }""")]
    [TestCase("""{ "format": "reconciler/diff/v1", "old": {}, "new": {}, "summary": {}, "changes": [] }""")]
    public async Task The_schema_refuses_other_documents(string json)
        => Assert.That((await JsonSchema.FromJsonAsync(SchemaCatalog.Text("diff.schema.json"))).Validate(json), Is.Not.Empty);

    [Test]
    public void A_change_has_its_path_as_text_and_as_segments_and_nothing_for_what_it_lacks()
    {
        var path = ChangePath.Flow.Item("task", "Main").Item("playAudio", null, 2).Property("audio");
        Change[] changes =
        [
            new(ChangeKind.Changed, path, "\"a\"", "\"b\""),
            new(ChangeKind.Moved, path.Parent, "first", "after disconnect") { From = path.Parent.Parent },
        ];
        var written = DiffJson.Text(FlowText.Read(Old), FlowText.Read(New), changes);

        using var document = JsonDocument.Parse(written);
        var (changed, moved) = (document.RootElement.GetProperty("changes")[0], document.RootElement.GetProperty("changes")[1]);
        Assert.Multiple(() =>
        {
            Assert.That(changed.GetProperty("kind").GetString(), Is.EqualTo("changed"));
            Assert.That(changed.GetProperty("path").GetProperty("text").GetString(), Is.EqualTo("task Main › playAudio #2 › audio"));
            Assert.That(changed.GetProperty("path").GetProperty("segments")[1].GetProperty("ordinal").GetInt32(), Is.EqualTo(2));
            Assert.That(changed.TryGetProperty("from", out _), Is.False, "what is not there is left out");
            Assert.That(moved.GetProperty("from").GetProperty("text").GetString(), Is.EqualTo("task Main"));
            Assert.That(written, Does.Not.Contain("null"));
        });
    }
}
