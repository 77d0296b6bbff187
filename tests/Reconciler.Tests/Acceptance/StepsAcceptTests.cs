using Reconciler.Acceptance;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.TestKit;

namespace Reconciler.Tests.Acceptance;

/// <summary>Manifests with steps, edited at random in the org.</summary>
internal sealed class StepsAcceptTests
{
    private static readonly int Rounds = Campaign.IsFull ? 200 : 8;

    [TestCase("manifests")]
    [TestCase("tests/Reconciler.Scenarios/Bases/auth")]
    [TestCase("tests/Reconciler.Scenarios/Bases/contracts")]
    public async Task Every_hand_edit_of_an_example_can_be_accepted(string folder)
    {
        using var project = ExampleProject.Copy(folder);
        var flows = (await project.ValidateAsync()).Flows;
        var config = await ProjectLoader.LoadAsync(project.Options, new DiagnosticBag(), CancellationToken.None);
        var seed = Seed.Fixed(0);
        var counts = HandEdit.Kinds.ToDictionary(kind => kind, _ => (Edits: 0, Lines: 0));
        foreach (var flow in flows)
        {
            foreach (var (kind, round) in HandEdit.Kinds.SelectMany(kind => Enumerable.Range(0, Rounds).Select(round => (kind, round))))
            {
                if (new HandEdit(flow.Document.Body, seed.Random(round)).Make(kind) is not { } changed)
                {
                    continue;
                }

                var live = ArchyDocument.Make(flow.Document.Key.Type, flow.Document.Key.Name, HandEdit.Exported(changed));
                var acceptance = await Accepter.AcceptAsync(flow, live, config!, CancellationToken.None);
                Assert.That(acceptance.Refusal, Is.Null, $"{flow}: {kind} {round}");
                if (live.Hash == flow.Document.Hash)
                {
                    Assert.That(acceptance.Files, Is.Empty);
                    continue;
                }

                var only = acceptance.Files.Single();
                Assert.That(await HashOnDiskAsync(project, only, flow.Document.Key), Is.EqualTo(live.Hash), $"{flow}: {kind} {round}");
                var lines = ChangedLines.Count(only.Before, only.After!);
                counts[kind] = (counts[kind].Edits + 1, counts[kind].Lines + lines);
                Assert.That(Comments(only.Before).Except(Comments(only.After!)), Is.Empty, $"{flow}: {kind} {round}");
            }
        }

        TestContext.Out.WriteLine(string.Join('\n', counts.Select(count => $"{count.Key}: {count.Value.Edits} edits changed {count.Value.Lines} lines")));
        Assert.That((double)counts["text"].Lines / counts["text"].Edits, Is.LessThan(2.5));
    }

    // Written, read again and put back as it was.
    private static async Task<string?> HashOnDiskAsync(TempProject project, FileEdits file, FlowKey key)
    {
        Assert.That(await AcceptedFiles.WriteAsync(project.Root, file, CancellationToken.None), Is.True);
        var result = await project.ValidateAsync();
        project.Write(file.Path, file.Before);
        return result.Flows.SingleOrDefault(flow => flow.IsSound && flow.Document.Key == key)?.Document.Hash;
    }

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.TrimStart().StartsWith('#')).Select(line => line.Trim());
}
