using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class ContentCacheTests
{
    private static readonly CompiledFlow Auth = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: { name: Auth }\nspec: { steps: [] }");
    private static readonly CompiledFlow Sales = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: [{ invoke: Auth }] }");

    [Test]
    public async Task What_was_read_is_known_to_the_next_run()
    {
        using var folder = new TemporaryFolder();
        var file = new ContentCacheFile(folder.PathOf("cache/contents.ndjson"));
        await file.WriteAsync(Records(Read(Auth), Read(Sales)), CancellationToken.None);

        var snapshot = (await file.ReadAsync(CancellationToken.None)).Fill(new OrgSnapshot([Listed(Auth), Listed(Sales)]));

        Assert.That(snapshot.Find(Sales.Document.Key)!.Known!.ContentHash, Is.EqualTo(Sales.Document.ContentHash));
        Assert.That(snapshot.Find(Sales.Document.Key)!.Known!.SharedFlows, Is.EqualTo(new[] { "Auth" }));
    }

    [Test]
    public void Another_version_is_not_known()
    {
        var cache = new ContentCache(Records(Read(Auth)));

        Assert.Multiple(() =>
        {
            Assert.That(Known(cache, LiveFlows.Flow(Auth.Document.Key, "2.0")), Is.Null);
            Assert.That(Known(cache, LiveFlows.Flow(Auth.Document.Key, published: LiveFlows.Published.AddSeconds(1))), Is.Null);
            Assert.That(Known(cache, LiveFlows.Flow(Auth.Document.Key) with { Id = "other" }), Is.Null);
            Assert.That(Known(cache, LiveFlows.Flow(Auth.Document.Key)), Is.Not.Null);
        });
    }

    [Test]
    public void What_is_not_published_any_more_is_not_kept()
    {
        var cache = new ContentCache(Records(Read(Auth)));
        cache.Add([Read(Sales)]);

        Assert.That(cache.ToKeep([Listed(Sales)])!.Select(record => record.FlowId), Is.EqualTo(new[] { Listed(Sales).Flow.Id }));
    }

    [Test]
    public void A_run_that_learnt_nothing_writes_nothing()
        => Assert.That(new ContentCache(Records(Read(Auth))).ToKeep([Listed(Auth)]), Is.Null);

    [Test]
    public async Task Damaged_lines_are_dropped_and_the_others_stay()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("contents.ndjson");
        var file = new ContentCacheFile(path);
        await file.WriteAsync(Records(Read(Auth), Read(Sales)), CancellationToken.None);
        var lines = await File.ReadAllLinesAsync(path);
        await File.WriteAllLinesAsync(path, [lines[0], lines[1][..20], "null", "{}", "\0\0\0", lines[2]]);

        var cache = await file.ReadAsync(CancellationToken.None);

        Assert.That(Known(cache, Listed(Auth).Flow), Is.Null);
        Assert.That(Known(cache, Listed(Sales).Flow), Is.Not.Null);
    }

    [TestCase("")]
    [TestCase("not json")]
    [TestCase("{\"format\":\"reconciler/content-cache/v1\",\"canonical\":\"00000000-0000-0000-0000-000000000000\"}")]
    public async Task A_file_of_another_build_or_of_none_is_not_believed(string header)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("contents.ndjson");
        var file = new ContentCacheFile(path);
        await file.WriteAsync(Records(Read(Auth)), CancellationToken.None);
        await File.WriteAllLinesAsync(path, [header, .. (await File.ReadAllLinesAsync(path)).Skip(1)]);

        Assert.That(Known(await file.ReadAsync(CancellationToken.None), Listed(Auth).Flow), Is.Null);
    }

    [Test]
    public async Task Runs_at_once_leave_a_whole_file_of_one_of_them()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("contents.ndjson");
        var records = Enumerable.Range(0, 500).Select(i => new ContentRecord($"flow {i}", "1.0", LiveFlows.Published, new string('a', 64), [])).ToArray();

        await Task.WhenAll(Enumerable.Range(1, 16).Select(writer => new ContentCacheFile(path).WriteAsync(records.Take(writer * 30), CancellationToken.None)));

        var cache = await new ContentCacheFile(path).ReadAsync(CancellationToken.None);
        var kept = records.Count(record => Known(cache, LiveFlows.Flow(new FlowKey("inboundcall", "x")) with { Id = record.FlowId }) is not null);
        Assert.That(kept % 30, Is.Zero);
        Assert.That(kept, Is.Positive);
        Assert.That(Directory.EnumerateFiles(folder.FullName), Has.Exactly(1).Items);
    }

    [Test]
    public async Task No_content_reaches_the_disk()
    {
        using var folder = new TemporaryFolder();
        var secret = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: S }\nspec: { steps: [{ playAudio: hunter2 }] }");
        var path = folder.PathOf("contents.ndjson");
        await new ContentCacheFile(path).WriteAsync(Records(Read(secret)), CancellationToken.None);

        Assert.That(await File.ReadAllTextAsync(path), Does.Not.Contain("hunter2"));
    }

    private static LiveFlow Listed(CompiledFlow flow) => new(LiveFlows.Flow(flow.Document.Key));

    private static LiveFlow Read(CompiledFlow flow) => Listed(flow) with { Document = flow.Document };

    private static ContentRecord[] Records(params LiveFlow[] read)
    {
        var cache = ContentCache.Empty;
        cache.Add(read);
        return [.. cache.ToKeep(read)!];
    }

    private static ContentRecord? Known(ContentCache cache, OrgFlow flow) => cache.Fill(new OrgSnapshot([new LiveFlow(flow)])).Flows.Single().Known;
}
