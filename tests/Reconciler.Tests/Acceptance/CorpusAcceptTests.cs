using System.Text.Json;
using System.Text.RegularExpressions;
using Reconciler.Acceptance;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.TestKit;

namespace Reconciler.Tests.Acceptance;

/// <summary>Real files as Archy bodies, edited at random in the org: each edit comes back into the file.</summary>
internal sealed partial class CorpusAcceptTests
{
    private static readonly int Rounds = Campaign.IsFull ? 20 : 1;

    [Test]
    public async Task Every_hand_edit_of_a_real_flow_can_be_accepted()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        var seed = Seed.Fixed(0);
        var counts = HandEdit.Kinds.ToDictionary(kind => kind, _ => (Edits: 0, Lines: 0));
        foreach (var file in Corpus.Files)
        {
            using var project = new TempProject();
            if (await FlowOf(file, project) is not { } flow)
            {
                continue;
            }

            var config = await ProjectLoader.LoadAsync(project.Options, new DiagnosticBag(), CancellationToken.None);
            foreach (var (kind, round) in HandEdit.Kinds.SelectMany(kind => Enumerable.Range(0, Rounds).Select(round => (kind, round))))
            {
                var edit = new HandEdit(flow.Document.Body, seed.Random(HashCode(file.Name) + round));
                if (edit.Make(kind) is not { } changed)
                {
                    continue;
                }

                var live = ArchyDocument.Make(flow.Document.Key.Type, flow.Document.Key.Name, HandEdit.Exported(changed));
                var acceptance = await Accepter.AcceptAsync(flow, live, config!, CancellationToken.None);
                Assert.That(acceptance.Refusal, Is.Null, $"{file}: {kind} {round}");
                if (live.Hash == flow.Document.Hash)
                {
                    Assert.That(acceptance.Files, Is.Empty);
                    continue;
                }

                var only = acceptance.Files.Single();
                Assert.That(await HashOnDiskAsync(project, only, flow.Document.Key), Is.EqualTo(live.Hash), $"{file}: {kind} {round}");
                var lines = ChangedLines.Count(only.Before, only.After!);
                counts[kind] = (counts[kind].Edits + 1, counts[kind].Lines + lines);
                Assert.That(Comments(only.Before).Except(Comments(only.After!)).Count(), Is.LessThanOrEqualTo(kind == "remove" ? lines : 0), $"{file}: {kind}");
            }
        }

        TestContext.Out.WriteLine(string.Join('\n', counts.Select(count => $"{count.Key}: {count.Value.Edits} edits changed {count.Value.Lines} lines")));
        Assert.That(counts.Values.Select(count => count.Edits), Has.All.GreaterThan(10));
        Assert.That((double)counts["text"].Lines / counts["text"].Edits, Is.LessThan(2.5));
    }

    private static async Task<CompiledFlow?> FlowOf(CorpusFile file, TempProject project)
    {
        var keys = Placeholder().Matches(file.Template).Select(match => match.Groups["key"].Value).Distinct();
        var template = Template().Replace(file.Template, match => Corpus.Fill(match.Value));
        if (ArchyDocument.Read(YamlText.Parse(Corpus.Fill(template)), new DiagnosticBag()) is not { } document)
        {
            return null;
        }

        var kind = document.Key.Type switch { FlowTypes.CommonModule => "SharedFlow", FlowTypes.InboundCall => "CallFlow", _ => "Flow" };
        var substitutions = string.Join(", ", keys.Select(key => $"{Quoted(key)}: {Quoted(Corpus.Fill($"{{{{{key}}}}}"))}"));
        project.Write("manifests/flow.archy", template);
        project.Manifest("flow", $"apiVersion: reconciler/v1\nkind: {kind}\nmetadata: {{ name: {Quoted(document.Key.Name)} }}\nspec:\n  archy:\n    file: flow.archy\n    substitutions: {{ {substitutions} }}\n");
        var result = await project.ValidateAsync();
        return result.Flows.SingleOrDefault(flow => flow.IsSound);
    }

    private static int HashCode(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));

    // Written, read again and put back as it was.
    private static async Task<string?> HashOnDiskAsync(TempProject project, FileEdits file, FlowKey key)
    {
        Assert.That(await AcceptedFiles.WriteAsync(project.Root, file, CancellationToken.None), Is.True);
        var result = await project.ValidateAsync();
        project.Write(file.Path, file.Before);
        return result.Flows.SingleOrDefault(flow => flow.IsSound && flow.Document.Key == key)?.Document.Hash;
    }

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.TrimStart().StartsWith('#')).Select(line => line.Trim());

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    [GeneratedRegex(@"\{\{ *(?<key>[A-Za-z0-9_.-]+) *\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\{\s*[^{}\s]+\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Template();
}
