using System.Text.RegularExpressions;

namespace Reconciler.Tests.Conventions;

internal sealed partial class SourceConventionTests
{
    [Test]
    public void Only_the_pipeline_knows_the_order_of_the_stages()
    {
        string[] stages = ["ManifestLoader", "Validator", "Differ", "Planner", "Applier"];

        Assert.That(
            SourceTree.Files("src").Where(file => stages.All(stage => Regex.IsMatch(file.Text, $@"\b{stage}\b"))).Select(file => file.Path),
            Is.EqualTo(new[] { "src/Reconciler/Pipeline.cs" }));
    }

    [Test]
    public void Each_file_holds_one_type_and_has_its_name()
    {
        Assert.Multiple(() =>
        {
            foreach (var (path, text) in SourceTree.Files("src").Where(file => !file.Path.EndsWith("/Program.cs", StringComparison.Ordinal)))
            {
                var file = Path.GetFileNameWithoutExtension(path);
                var expected = file.StartsWith("DiagnosticCatalog.", StringComparison.Ordinal) ? "DiagnosticCatalog" : file;
                Assert.That(TopLevelType().Matches(text).Select(match => match.Groups["name"].Value), Is.EqualTo(new[] { expected }), path);
            }
        });
    }

    [Test]
    public void No_file_is_longer_than_three_hundred_lines()
        => Assert.That(SourceTree.Files("src").Where(file => file.Text.AsSpan().Count('\n') > 300).Select(file => file.Path), Is.Empty);

    [GeneratedRegex(@"^(?:public |internal |file )?(?:static |sealed |abstract |partial |readonly |ref )*(?:class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
