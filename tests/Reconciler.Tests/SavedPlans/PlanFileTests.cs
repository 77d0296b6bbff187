using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.SavedPlans;
using Reconciler.TestKit;

namespace Reconciler.Tests.SavedPlans;

internal sealed class PlanFileTests
{
    [Test]
    public async Task A_file_is_replaced_as_a_whole_and_read_back()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a/b/plan.json");

        foreach (var seed in new[] { 1, 2 })
        {
            Assert.That(await PlanFile.WriteAsync(path, AnyRecord.Plan(seed), new SecretSet(), CancellationToken.None), Is.Null);
        }

        var read = await PlanFile.ReadAsync(path, "plan.json", new DiagnosticBag(), CancellationToken.None);
        Assert.That(RecordText.Of(read! with { Checksum = "" }), Is.EqualTo(RecordText.Of(AnyRecord.Plan(2))));
        Assert.That(Directory.GetFiles(folder.PathOf("a/b")), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("plan.json/sub"));

        Assert.That(
            async () => await PlanFile.WriteAsync(folder.PathOf("plan.json"), AnyRecord.Plan(1), new SecretSet(), CancellationToken.None),
            Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(Directory.GetFiles(folder.FullName), Is.Empty);
    }
}
