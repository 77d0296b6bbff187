using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Reconciler.Conventions.Arrows;

/// <summary>
/// Reads which source file refers to which, from the compiler's own model: names, constructors, operators and indexers, whether a <c>using</c> stands
/// for them or not. Docstrings do not count, and neither does a <c>using</c> by itself.
/// </summary>
internal static class ArrowReader
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>One arrow for each pair of files of which the first refers to the second; the first place is kept.</summary>
    /// <param name="sources">The files: path below <c>src</c> with <c>/</c> between its parts, and text.</param>
    public static IReadOnlyList<Arrow> Read(IEnumerable<(string Path, string Text)> sources)
    {
        SyntaxTree[] trees = [.. sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Options, source.Path))];
        var compilation = CSharpCompilation.Create("arrows", [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings, Options)], Libraries(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. trees.AsParallel().AsOrdered().SelectMany(tree => Of(tree, compilation.GetSemanticModel(tree)))];
    }

    private static IEnumerable<Arrow> Of(SyntaxTree tree, SemanticModel model) =>
        from node in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax)
        where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax
        let symbol = Symbol(model, node)
        where symbol is not null
        from target in symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath)
        where target.Length > 0 && target != tree.FilePath
        group (node, symbol) by target into references
        let first = references.First()
        select new Arrow(tree.FilePath, references.Key, first.symbol.Name, first.node.GetLocation().GetLineSpan().StartLinePosition.Line + 1);

    // What is declared nowhere of its own, as the constructor of a record, counts as its type.
    private static ISymbol? Symbol(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        var symbol = info.Symbol ?? (info.CandidateSymbols is [var candidate, ..] ? candidate : null);
        symbol = symbol switch
        {
            IAliasSymbol alias => alias.Target,
            IMethodSymbol { ReducedFrom: { } reduced } => reduced,
            _ => symbol,
        };
        symbol = symbol?.OriginalDefinition;
        return symbol is null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol ? null
            : symbol.DeclaringSyntaxReferences.Length > 0 ? symbol
            : symbol.ContainingType?.OriginalDefinition;
    }

    // Every library that the tests run with, but what was compiled from the sources themselves.
    private static IEnumerable<MetadataReference> Libraries() =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where !Path.GetFileName(path).StartsWith("Reconciler", StringComparison.Ordinal)
        select MetadataReference.CreateFromFile(path);
}
