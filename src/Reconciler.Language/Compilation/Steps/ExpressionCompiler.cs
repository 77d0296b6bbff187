using System.Text.RegularExpressions;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>
/// Compiles the values in steps to Archy's values: short names of variables get their scope. Mistakes inside an expression are found by a rule, for
/// both body forms.
/// </summary>
/// <param name="scope">The variables that expressions can name.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed partial class ExpressionCompiler(StepScope scope, DiagnosticBag diagnostics)
{
    /// <summary><c>{exp: …}</c>; a map is Archy's own value and passes unchanged.</summary>
    public Node Expression(Node value) => value is ScalarNode scalar ? MapBuilder.Of("exp", Qualified(scalar)) : value;

    /// <summary><c>{lit: …}</c> for a plain literal, as a person would enter it in Architect, else <c>{exp: …}</c>.</summary>
    public Node Value(Node value)
    {
        if (value is not ScalarNode scalar)
        {
            return value;
        }

        if (scalar.Kind is ScalarKind.Boolean or ScalarKind.Integer or ScalarKind.Decimal)
        {
            return ArchyValue.Literal(scalar);
        }

        return ExpressionParser.Parse(scalar.Text) is { IsValid: true, Root: LiteralExpression { Kind: LiteralKind.String } literal }
            ? ArchyValue.Literal(ScalarNode.String(literal.Value, scalar.Position))
            : Expression(scalar);
    }

    /// <summary><c>{var: Flow.x}</c> for a variable that takes a value.</summary>
    public MapNode Variable(ScalarNode name) => ArchyValue.Variable(VariableName(name), name.Position);

    /// <summary>The full name of a variable that takes a value; a bare name must be declared.</summary>
    public string VariableName(ScalarNode name)
    {
        if (name.Text.Contains('.') || scope.Qualify(name.Text) is not { } full)
        {
            if (!name.Text.Contains('.'))
            {
                diagnostics.Add(DiagnosticCatalog.UndeclaredTarget(name.Position, name.Text, scope.Near(name.Text)));
            }

            return name.Text;
        }

        return full;
    }

    /// <summary>An audio value: a bare text becomes text to speech.</summary>
    public Node Audio(Node value) => value switch
    {
        ScalarNode text => MapBuilder.Of("tts", ScalarNode.String(text.Text, text.Position)),
        MapNode map when map.Scalar("exp") is { } expression => Expression(expression),
        MapNode map when map.Scalar("prompt") is { } prompt => MapBuilder.Of("prompt", Prompt(prompt.Text), prompt.Position),
        _ => value,
    };

    /// <summary><c>Prompt.Name</c> for a bare prompt name; a name with <c>Prompt.</c> or <c>PromptSystem.</c> passes unchanged.</summary>
    public static string Prompt(string name) => name.StartsWith("Prompt.", StringComparison.Ordinal) || name.StartsWith("PromptSystem.", StringComparison.Ordinal)
        ? name
        : $"Prompt.{name}";

    /// <summary><c>{lit: {seconds: 10}}</c> for <c>10s</c> or <c>10</c>; a map passes unchanged.</summary>
    public Node Duration(Node value)
    {
        if (value is not ScalarNode scalar || Durations().Match(scalar.Text) is not { Success: true } match)
        {
            return value;
        }

        var unit = match.Groups[2].Value switch { "ms" => "ms", "m" => "minutes", "h" => "hours", _ => "seconds" };
        var amount = new ScalarNode(match.Groups[1].Value, ScalarKind.Integer, scalar.Position);
        return MapBuilder.Of("lit", MapBuilder.Of(unit, amount));
    }

    private ScalarNode Qualified(ScalarNode expression)
    {
        var renamed = ExpressionQualifier.Qualify(expression.Text, scope.Qualify).Renamed;
        if (renamed.Count == 0)
        {
            return expression.AsString();
        }

        var qualified = new ScalarRewriter(expression);
        foreach (var (span, name) in renamed)
        {
            qualified.Replace(span.Start, span.Length, name);
        }

        return qualified.Build(ScalarKind.String);
    }

    [GeneratedRegex(@"^(\d+) *(ms|s|m|h)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Durations();
}
