using FsCheck;
using FsCheck.Fluent;
using Reconciler.Language.Diagnostics;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Schemas;

internal sealed class ShuffledFilesTests
{
    /// <summary>Every manifest that breaks a rule, each flow with a name of its own, and the shared flow that they call.</summary>
    private static readonly string[] Manifests =
    [
        .. Directory.EnumerateDirectories(RepositoryFolder.PathOf("tests", "Reconciler.Scenarios", "RuleCases"))
            .Select(rule => Path.Combine(rule, "steps", "manifests", "caller.yaml"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Select((path, i) => File.ReadAllText(path).Replace("name: Caller", $"name: Caller {i}", StringComparison.Ordinal)),
        File.ReadAllText(RepositoryFolder.PathOf("tests", "Reconciler.Scenarios", "RuleCases", "RC3301-input-of-other-type", "steps", "manifests", "auth.yaml")),
    ];

    [Test]
    public void The_order_of_the_files_changes_no_diagnostic()
    {
        var expected = Diagnostics([.. Enumerable.Range(0, Manifests.Length)]);
        Assert.That(expected, Has.Count.GreaterThan(Manifests.Length));
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, Manifests.Length)).ToArbitrary(), order => Assert.That(Diagnostics([.. order]), Is.EqualTo(expected)))
            .Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(25).WithQuietOnSuccess(true));
    }

    private static List<string> Diagnostics(int[] order)
    {
        using var project = new TempProject();
        var name = new Dictionary<string, string>();
        for (var i = 0; i < order.Length; i++)
        {
            project.Manifest($"file-{i:D2}", Manifests[order[i]]);
            name[$"manifests/file-{i:D2}.yaml"] = $"manifest {order[i]:D2}";
        }

        string Place(SourcePosition at) => at.File is null ? "" : $"{name[at.File.Path]}:{at.Line}:{at.Column}";
        return
        [
            .. project.ValidateAsync().GetAwaiter().GetResult().Diagnostics
                .Select(d => $"{Place(d.Position)} {d.Severity} {d.Code} {d.Message} {string.Join(' ', d.Related.Select(related => Place(related.Position)))}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
