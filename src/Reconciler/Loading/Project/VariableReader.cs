using Reconciler.Diagnostics;
using Reconciler.Loading.Yaml;

namespace Reconciler.Loading.Project;

/// <summary>Works out the value of each variable: the command line wins over the environment, which wins over the default.</summary>
internal static class VariableReader
{
    public static IReadOnlyDictionary<string, ScalarNode> Read(
        MapNode project, EnvironmentConfig? environment, ProjectOptions options, DiagnosticBag diagnostics)
    {
        var declarations = (project.Map("variables")?.Entries ?? []).Select(Declare).ToDictionary(d => d.Name, StringComparer.Ordinal);
        var values = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var declaration in declarations.Values)
        {
            Take(declaration, declaration.Default, values, diagnostics);
        }

        foreach (var (name, value) in environment?.Variables ?? new Dictionary<string, ScalarNode>())
        {
            Take(Find(declarations, name, value.Position, diagnostics), value, values, diagnostics);
        }

        foreach (var (name, text) in options.Variables)
        {
            var value = new ScalarNode(text, PlainScalar.KindOf(text), default);
            Take(Find(declarations, name, default, diagnostics), value, values, diagnostics);
        }

        return values;
    }

    private static VariableDeclaration Declare(MapEntry entry)
    {
        var map = entry.Value as MapNode;
        var value = map is null ? entry.Value as ScalarNode : map.Scalar("default");
        var type = Enum.TryParse<VariableType>(map?.Text("type"), ignoreCase: true, out var parsed) ? parsed : TypeOf(value);
        return new VariableDeclaration(entry.Name, type, value, entry.Key.Position);
    }

    // A default says what is meant: 3 is a number, "3" is a text.
    private static VariableType TypeOf(ScalarNode? value) => value?.Kind switch
    {
        ScalarKind.Integer => VariableType.Integer,
        ScalarKind.Decimal => VariableType.Decimal,
        ScalarKind.Boolean => VariableType.Boolean,
        _ => VariableType.String,
    };

    private static VariableDeclaration? Find(
        Dictionary<string, VariableDeclaration> declarations, string name, SourcePosition at, DiagnosticBag diagnostics)
    {
        if (declarations.TryGetValue(name, out var declaration))
        {
            return declaration;
        }

        diagnostics.Add(DiagnosticCatalog.UndeclaredVariable(at, name, Suggestion.Near(name, declarations.Keys)));
        return null;
    }

    private static void Take(VariableDeclaration? declaration, ScalarNode? value, Dictionary<string, ScalarNode> values, DiagnosticBag diagnostics)
    {
        if (declaration is null || value is null)
        {
            return;
        }

        if (Convert(value, declaration.Type) is { } typed)
        {
            values[declaration.Name] = typed;
        }
        else
        {
            diagnostics.Add(DiagnosticCatalog.VariableOfWrongType(value.Position, declaration.Name, value.Text, declaration.Type.ToString().ToLowerInvariant()));
        }
    }

    private static ScalarNode? Convert(ScalarNode value, VariableType type) => (type, value.Kind) switch
    {
        (VariableType.String, _) => ScalarNode.String(value.Text, value.Position),
        (VariableType.Integer, ScalarKind.Integer) => value,
        (VariableType.Decimal, ScalarKind.Integer or ScalarKind.Decimal) => value,
        (VariableType.Boolean, ScalarKind.Boolean) => value,
        _ => null,
    };
}
