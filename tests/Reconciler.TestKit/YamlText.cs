using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.TestKit;

/// <summary>Nodes from YAML text.</summary>
public static class YamlText
{
    /// <summary>The only document of a text.</summary>
    /// <exception cref="ArgumentException">The text is not one valid document.</exception>
    public static Node Parse(string text, string path = "test.yaml")
    {
        var diagnostics = new DiagnosticBag();
        return YamlReader.Read(new SourceFile(path, text), diagnostics) is [var only] && !diagnostics.HasErrors
            ? only
            : throw new ArgumentException(string.Join('\n', diagnostics.Sorted().Append((object)"One document is needed.")), nameof(text));
    }

    /// <summary>The only document of a text, a map.</summary>
    public static MapNode Map(string text, string path = "test.yaml") => (MapNode)Parse(text, path);

    /// <summary>Every document of a text, and what is wrong with it.</summary>
    public static (IReadOnlyList<Node> Documents, IReadOnlyList<Diagnostic> Diagnostics) Read(string text, string path = "test.yaml")
    {
        var diagnostics = new DiagnosticBag();
        var documents = YamlReader.Read(new SourceFile(path, text), diagnostics);
        return (documents, diagnostics.Sorted());
    }
}
