using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Reconciler.Conventions.Documents;

/// <summary>The names that source files declare: types, nested ones included, and their members.</summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    /// <summary>Reads the names.</summary>
    /// <param name="sources">The texts of the files.</param>
    public DeclaredNames(IEnumerable<string> sources)
    {
        foreach (var type in sources.AsParallel().SelectMany(Declared).AsEnumerable())
        {
            _members.TryAdd(type.Name, new HashSet<string>(StringComparer.Ordinal));
            _members[type.Name].UnionWith(type.Members);
            _all.Add(type.Name);
            _all.UnionWith(type.Members);
        }
    }

    /// <summary>True for the name of a type or of a member of any type.</summary>
    public bool Contains(string name) => _all.Contains(name);

    /// <summary>True for a name with dots: where it begins with a type, that type must have the member; else each part must be declared somewhere.</summary>
    public bool ContainsPath(string name)
    {
        var parts = name.Split('.');
        return _members.TryGetValue(parts[0], out var members)
            ? parts.Length == 1 || members.Contains(parts[1])
            : parts.All(Contains);
    }

    private static IEnumerable<(string Name, string[] Members)> Declared(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().Select(node => node switch
        {
            EnumDeclarationSyntax type => (type.Identifier.Text, [.. type.Members.Select(member => member.Identifier.Text)]),
            DelegateDeclarationSyntax type => (type.Identifier.Text, []),
            TypeDeclarationSyntax type => (type.Identifier.Text, [.. type.Members.SelectMany(Names), .. Parameters(type)]),
            _ => (Name: "", Members: Array.Empty<string>()),
        }).Where(type => type.Name.Length > 0);

    // The positional parameters of a record are its properties.
    private static IEnumerable<string> Parameters(TypeDeclarationSyntax type)
        => type is RecordDeclarationSyntax { ParameterList: { } list } ? list.Parameters.Select(parameter => parameter.Identifier.Text) : [];

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.Text],
        PropertyDeclarationSyntax property => [property.Identifier.Text],
        EventDeclarationSyntax @event => [@event.Identifier.Text],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        _ => [],
    };
}
