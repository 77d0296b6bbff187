using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Reconciler.Conventions.Sources;

/// <summary>What a source file declares.</summary>
/// <param name="Path">Its path below <c>src</c>.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Namespace">Its namespace; null for the file that starts the program.</param>
/// <param name="Types">Its top-level types, in their order.</param>
/// <param name="MostParameters">How many parameters its longest list of them has.</param>
internal sealed record SourceFile(string Path, int Lines, string? Namespace, IReadOnlyList<DeclaredType> Types, int MostParameters)
{
    /// <summary>The file's name up to its first dot: parts of one type lie in files such as <c>Type.Part.cs</c>.</summary>
    public string Name => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The folder below <c>src</c>.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>The types that are no part of a family: the first type never is one of them.</summary>
    public IEnumerable<DeclaredType> Strangers => Types.Skip(1).Where(type => !Belongs(type));

    public static SourceFile Read(string path, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(DeclaredType.Of)
            .OfType<DeclaredType>();
        var lists = root.DescendantNodes().OfType<ParameterListSyntax>();
        return new SourceFile(
            path,
            text.Count(c => c == '\n'),
            root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString(),
            [.. types],
            lists.Max(list => (int?)list.Parameters.Count) ?? 0);
    }

    public override string ToString() => Path;

    // A union: it derives from a type of the file. Data: a record, a struct, an enum, a delegate or an exception that another type of the file speaks of, or
    // that speaks of one. Words: a static class whose methods are all about types of the file.
    private bool Belongs(DeclaredType type)
    {
        var others = Types.Where(other => other != type).ToArray();
        return others.Any(other => type.Bases.Contains(other.Name))
            || (type.IsData && others.Any(other => other.Mentions.Contains(type.Name) || type.Mentions.Contains(other.Name)))
            || (type.IsStatic && type.FirstParameters.Count > 0 && type.FirstParameters.All(parameter => others.Any(other => parameter.Contains(other.Name, StringComparison.Ordinal))));
    }
}
