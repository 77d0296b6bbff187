using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;
using Reconciler.TestKit.Edits;

namespace Reconciler.Tests.Diff;

/// <summary>Real files: what somebody edits is told as exactly that, and what means nothing is told as nothing.</summary>
internal sealed class EditCampaignTests
{
    // One place of a file for each kind in every run; RECONCILER_CAMPAIGN=full takes every place.
    private static readonly bool IsFull = Campaign.IsFull;

    [Test]
    public void A_single_edit_is_told_as_exactly_that()
    {
        var files = Roots();
        var seed = Seed.Fresh();
        var counts = SemanticEdit.All.ToDictionary(edit => edit.Name, _ => 0);
        var wrong = new List<string>();
        foreach (var (name, root) in files)
        {
            var random = seed.Random();
            var original = Read(root)!;
            foreach (var edit in SemanticEdit.All)
            {
                foreach (var edited in Chosen([.. edit.At(root)], random))
                {
                    counts[edit.Name]++;
                    if (Problem(original, edited) is { } problem)
                    {
                        wrong.Add($"{edit.Name} in {name}: {problem}");
                    }
                }
            }
        }

        Report(counts);
        Assert.That(wrong, Is.Empty);
        Assert.That(counts.Values, Has.All.Positive, "every kind was tried");
    }

    [Test]
    public void What_means_nothing_is_told_as_nothing()
    {
        var counts = MeaninglessEdit.All.ToDictionary(edit => edit.Name, _ => 0);
        var wrong = new List<string>();
        foreach (var (name, root) in Roots())
        {
            var original = Read(root)!;
            var plain = ArchyWriter.Write(original.Key.Type, original.Body);
            foreach (var edit in MeaninglessEdit.All)
            {
                if (edit.Apply(root) is not { } yaml || (yaml == plain && edit.Name != "block style of the writer"))
                {
                    continue;
                }

                counts[edit.Name]++;
                var edited = FlowText.Read(yaml, $"{edit.Name} in {name}");
                if (FlowDiff.Between(original, edited) is { Count: > 0 } changes || original.Hash != edited.Hash)
                {
                    wrong.Add($"{edit.Name} in {name}: {Words(FlowDiff.Between(original, edited))}");
                }
            }
        }

        Report(counts);
        Assert.That(wrong, Is.Empty);
        Assert.That(counts.Where(count => count.Value == 0), Is.Empty, "every kind was tried");
    }

    private static string? Problem(FlowDocument original, Edited edited)
    {
        var document = Read(edited.Make());
        if (document is null)
        {
            return "the edited file is no flow";
        }

        var changes = FlowDiff.Between(original, document);
        var isRight = changes.Select(change => change.Kind).Order().SequenceEqual(edited.Kinds.Order())
            && changes.All(change => change.Path.ToString().EndsWith(edited.PathEnd, StringComparison.Ordinal))
            && (edited.Before is null || changes[0].Before == edited.Before)
            && (edited.After is null || changes[0].After == edited.After);
        var back = FlowDiff.Between(document, original);
        return !isRight ? $"expected {string.Join(", ", edited.Kinds)} … {edited.PathEnd}: {edited.Before} → {edited.After}, but was {Words(changes)}"
            : Count(changes, ChangeKind.Added) != Count(back, ChangeKind.Removed) || changes.Count != back.Count ? $"backwards it is {Words(back)}, and was {Words(changes)}"
            : changes.FirstOrDefault(change => !Exists(change, original, document)) is { } lost ? $"there is no place {lost.Path}"
            : null;
    }

    // The steps, tasks and variables on the way to a change are where its path says; below them a property may be absent on one side.
    private static bool Exists(Change change, FlowDocument live, FlowDocument desired)
        => Items(change.Kind == ChangeKind.Removed ? live : desired).Contains(NearestItem(change.Path))
            && (change.From is not { } from || Items(live).Contains(NearestItem(from)));

    private static HashSet<string> Items(FlowDocument flow) => [.. ItemPlaces.All(ChangePath.Flow, flow.Canonical).Select(item => item.Path.ToString()), ""];

    private static string NearestItem(ChangePath path)
    {
        while (path.Last is { IsItem: false })
        {
            path = path.Parent;
        }

        return path.ToString();
    }

    private static int Count(IReadOnlyList<Change> changes, ChangeKind kind) => changes.Count(change => change.Kind == kind);

    private static string Words(IReadOnlyList<Change> changes)
        => string.Join("; ", changes.Take(4).Select(c => $"{c.Kind} {c.Path}{(c.From is { } from ? $" from {from}" : "")}: {c.Before ?? "null"} → {c.After ?? "null"}"));

    private static IEnumerable<Edited> Chosen(Edited[] places, Random random)
        => IsFull || places.Length == 0 ? places : [places[random.Next(places.Length)]];

    private static FlowDocument? Read(Node root) => ArchyDocument.Read(root, new DiagnosticBag());

    private static (string Name, MapNode Root)[] Roots()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        return [.. Corpus.Files.Select(file => (file.Name, (MapNode)YamlText.Parse(file.Yaml, file.Name)))];
    }

    private static void Report(Dictionary<string, int> counts)
    {
        TestContext.Out.WriteLine($"{counts.Count} kinds, {counts.Values.Sum()} edits");
        foreach (var (kind, count) in counts)
        {
            TestContext.Out.WriteLine($"{count,6}  {kind}");
        }
    }
}
