using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Finds the value of each project variable. Sources later in <see cref="VariableSource"/> win over earlier ones.</summary>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class VariableReader(ProjectOptions options, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, VariableValue> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the declarations and finds the values.</summary>
    /// <param name="project">The document <c>reconciler.yaml</c>.</param>
    /// <param name="environment">The chosen environment; null when there is none.</param>
    /// <param name="files">Names and values from the files of <c>--var-file</c>; a later one wins over an earlier one.</param>
    /// <returns>Every declared variable, in the order of the declarations, with or without a value.</returns>
    public IReadOnlyList<VariableValue> Read(MapNode project, EnvironmentConfig? environment, IReadOnlyList<MapEntry> files)
    {
        VariableDeclaration[] declarations = [.. (project.Map("variables")?.Entries ?? []).Select(Declare)];
        foreach (var declaration in declarations)
        {
            _values.Add(declaration.Name, new VariableValue(declaration, null, VariableSource.None));
        }

        foreach (var (name, value) in environment?.Variables ?? new Dictionary<string, ScalarNode>())
        {
            Take(name, value, VariableSource.Environment);
        }

        foreach (var declaration in declarations)
        {
            Take(declaration.Name, options.EnvironmentVariable(VariableValue.EnvironmentPrefix + declaration.Name) is { } text ? Plain(text) : null, VariableSource.EnvironmentVariable);
        }

        foreach (var entry in files)
        {
            Take(entry.Name, (ScalarNode)entry.Value, VariableSource.File);
        }

        foreach (var (name, text) in options.Variables)
        {
            Take(name, Plain(text), VariableSource.Option);
        }

        foreach (var declaration in declarations)
        {
            TakeDefault(declaration);
        }

        return [.. declarations.Select(declaration => _values[declaration.Name])];
    }

    private static VariableDeclaration Declare(MapEntry entry)
    {
        var map = entry.Value as MapNode;
        var value = map is null ? entry.Value as ScalarNode : map.Scalar("default");
        var type = Enum.TryParse<VariableType>(map?.Text("type"), ignoreCase: true, out var parsed) ? parsed : TypeOf(value);
        return new VariableDeclaration(entry.Name, type, value, entry.Key.Position) { Description = map?.Text("description"), IsSecret = map?.IsTrue("secret") == true };
    }

    // A default says what is meant: 3 is a number, "3" is a text.
    private static VariableType TypeOf(ScalarNode? value) => value?.Kind switch
    {
        ScalarKind.Integer => VariableType.Integer,
        ScalarKind.Decimal => VariableType.Decimal,
        ScalarKind.Boolean => VariableType.Boolean,
        _ => VariableType.String,
    };

    private static ScalarNode Plain(string text) => new(text, PlainScalar.KindOf(text), default);

    private void TakeDefault(VariableDeclaration declaration)
    {
        if (declaration.Default is not { } written)
        {
            return;
        }

        // An environment variable that only a default needs must be set only when the default counts.
        var isUsed = _values[declaration.Name].Value is null;
        if (isUsed || !written.Text.Contains("${", StringComparison.Ordinal))
        {
            var value = (ScalarNode)Interpolation.Apply(written, VariableSet.OfEnvironment(options), diagnostics);
            if (Convert(declaration, value) is { } typed && isUsed)
            {
                _values[declaration.Name] = new VariableValue(declaration, typed, VariableSource.Default);
            }
        }
    }

    private void Take(string name, ScalarNode? value, VariableSource source)
    {
        if (value is null)
        {
            return;
        }

        if (!_values.TryGetValue(name, out var variable))
        {
            diagnostics.Add(DiagnosticCatalog.UndeclaredVariable(value.Position, name, Suggestion.Near(name, _values.Keys)));
        }
        else if (Convert(variable.Declaration, value) is { } typed)
        {
            _values[name] = new VariableValue(variable.Declaration, typed, source);
        }
    }

    private ScalarNode? Convert(VariableDeclaration declaration, ScalarNode value)
    {
        if (declaration.IsSecret)
        {
            options.Secrets.Add(value.Text);
        }

        ScalarNode? typed = (declaration.Type, value.Kind) switch
        {
            (VariableType.String, _) => ScalarNode.String(value.Text, value.Position),
            (VariableType.Integer, ScalarKind.Integer) => value,
            (VariableType.Decimal, ScalarKind.Integer or ScalarKind.Decimal) => value,
            (VariableType.Boolean, ScalarKind.Boolean) => value,
            _ => null,
        };
        if (typed is null)
        {
            diagnostics.Add(DiagnosticCatalog.VariableOfWrongType(value.Position, declaration.Name, options.Secrets.Mask(value.Text), declaration.Type.ToString().ToLowerInvariant()));
        }

        return typed;
    }
}
