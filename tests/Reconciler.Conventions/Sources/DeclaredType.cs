using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Reconciler.Conventions.Sources;

/// <summary>A top-level type of a source file.</summary>
/// <param name="Name">Its name, without type parameters.</param>
/// <param name="IsData">True for an enum, a record, a struct, a delegate, an interface and an exception.</param>
/// <param name="IsStatic">True for a static class.</param>
/// <param name="Bases">The names of what it derives from.</param>
/// <param name="Mentions">Every name in it.</param>
/// <param name="FirstParameters">The type of the first parameter of each method that others can call; empty text for a method without one.</param>
internal sealed record DeclaredType(
    string Name, bool IsData, bool IsStatic, IReadOnlySet<string> Bases, IReadOnlySet<string> Mentions, IReadOnlyList<string> FirstParameters)
{
    public static DeclaredType? Of(SyntaxNode node) => node switch
    {
        DelegateDeclarationSyntax type => new DeclaredType(type.Identifier.Text, true, false, new HashSet<string>(), Names(type), []),
        EnumDeclarationSyntax type => new DeclaredType(type.Identifier.Text, true, false, new HashSet<string>(), Names(type), []),
        TypeDeclarationSyntax type => Of(type),
        _ => null,
    };

    private static DeclaredType Of(TypeDeclarationSyntax type)
    {
        var bases = type.BaseList is { } list ? Names(list) : new HashSet<string>();
        var isData = type is RecordDeclarationSyntax or StructDeclarationSyntax or InterfaceDeclarationSyntax || bases.Any(name => name.EndsWith("Exception", StringComparison.Ordinal));
        var methods = type.Members.OfType<MethodDeclarationSyntax>().Where(method => !method.Modifiers.Any(SyntaxKind.PrivateKeyword) && method.Modifiers.Any(SyntaxKind.StaticKeyword));
        return new DeclaredType(
            type.Identifier.Text,
            isData,
            type.Modifiers.Any(SyntaxKind.StaticKeyword),
            bases,
            Names(type),
            [.. methods.Select(method => method.ParameterList.Parameters.FirstOrDefault()?.Type?.ToString() ?? "")]);
    }

    private static HashSet<string> Names(SyntaxNode node) => [.. node.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.Text)];
}
