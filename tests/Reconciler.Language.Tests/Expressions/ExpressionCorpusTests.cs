using System.Text.RegularExpressions;
using Reconciler.Language.Expressions;
using Reconciler.TestKit;
using YamlDotNet.RepresentationModel;

namespace Reconciler.Language.Tests.Expressions;

/// <summary>Every expression of real public flow files. They belong to others, so they lie outside the repository.</summary>
internal sealed partial class ExpressionCorpusTests
{
    private static readonly Lazy<IReadOnlyList<FoundExpression>> Expressions = new(ReadAll);

    private sealed record FoundExpression(string File, string Text, IReadOnlyDictionary<string, ArchitectType> Variables);

    [Test]
    public void EveryExpressionParses()
    {
        var broken = Expressions.Value
            .SelectMany(expression => ExpressionParser.Parse(expression.Text).Problems
                .Select(problem => $"{expression.File}: {problem.Message} {expression.Text}"));

        Assert.That(broken, Is.Empty);
        TestContext.Out.WriteLine($"{Expressions.Value.Count} expressions parsed.");
    }

    [Test]
    public void EveryExpressionSurvivesPrinting()
    {
        Assert.Multiple(() =>
        {
            foreach (var (file, text, _) in Expressions.Value)
            {
                string printed = ExpressionPrinter.Canonicalize(text);
                Assert.That(ExpressionPrinter.Canonicalize(printed), Is.EqualTo(printed), file);
                Assert.That(TreeText.Of(printed), Is.EqualTo(TreeText.Of(text)), file);
            }
        });
    }

    [Test]
    public void NoExpressionIsAccusedOfItsTypesOrFunctions()
    {
        var accused = Expressions.Value
            .SelectMany(expression => ExpressionTypes.Infer(ExpressionParser.Parse(expression.Text), TypesOf(expression)).Problems
                .Select(problem => $"{expression.File}: {problem.Message} {expression.Text}"));

        Assert.That(accused, Is.Empty);
    }

    private static Func<string, ArchitectType?> TypesOf(FoundExpression expression) =>
        name => expression.Variables.TryGetValue(name, out var type) ? type : null;

    private static IReadOnlyList<FoundExpression> ReadAll()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        return [.. Corpus.Files.SelectMany(ReadFile)];
    }

    private static IEnumerable<FoundExpression> ReadFile(CorpusFile file)
    {
        string text = Placeholder().Replace(file.Template, "x");
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        var root = yaml.Documents.Single().RootNode;
        var variables = new Dictionary<string, ArchitectType>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, type) in ReadVariables(root))
        {
            variables.TryAdd(name, type);
        }

        return ReadNode(root).Select(found => new FoundExpression(file.Name, found, variables));
    }

    private static IEnumerable<(string Name, ArchitectType Type)> ReadVariables(YamlNode root)
    {
        foreach (var (key, value) in root.AllNodes.OfType<YamlMappingNode>().SelectMany(mapping => mapping.Children))
        {
            if (key is YamlScalarNode { Value: { } word } && value is YamlMappingNode variable
                && word.EndsWith("Variable", StringComparison.Ordinal)
                && ArchitectType.TryParse(word[..^"Variable".Length], out var type)
                && variable.Children.TryGetValue("name", out var name) && name is YamlScalarNode { Value: { } text })
            {
                yield return (text, type);
            }
        }
    }

    private static IEnumerable<string> ReadNode(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.SelectMany(pair =>
            pair is { Key: YamlScalarNode { Value: "exp" }, Value: YamlScalarNode { Value: { } expression } }
                ? [expression]
                : ReadNode(pair.Value)),
        YamlSequenceNode sequence => sequence.SelectMany(ReadNode),
        _ => [],
    };

    [GeneratedRegex(@"\{\{[^{}]*\}\}|\$\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
