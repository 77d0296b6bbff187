using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Types;

/// <summary>Judges whether a value of Archy, <c>{exp: …}</c> or <c>{lit: …}</c>, may stand where a type is expected. See docs/types.md.</summary>
internal static class ValueTypes
{
    private static readonly ArchitectType Text = new(ArchitectTypeKind.String);

    /// <summary>Checks one value.</summary>
    /// <param name="value">The value; null when none is written.</param>
    /// <param name="expected">The type that its place takes.</param>
    /// <param name="variables">The variables that an expression can name, with their types.</param>
    /// <returns>What is wrong; null when the value fits, or when its type is not known.</returns>
    public static TypeMismatch? Check(Node? value, ArchitectType expected, VariablesInScope variables) => value switch
    {
        MapNode map when map.Scalar("exp") is { } expression => CheckExpression(expression, expected, variables),
        MapNode map when map["lit"] is { } literal && LiteralTypes.Refusal(literal, expected) is { } found =>
            new TypeMismatch(found, TypeCures.ForLiteral(expected), IsCertain: expected != Text || literal is not ScalarNode, literal.Position, literal.Position),
        _ => null,
    };

    private static TypeMismatch? CheckExpression(ScalarNode text, ArchitectType expected, VariablesInScope variables)
    {
        var expression = ExpressionParser.Parse(text.Text);
        if (!expression.IsValid || ExpressionTypes.Infer(expression, variables.TypeOf).Type is not { } found || Conversions.Allow(found, expected))
        {
            return null;
        }

        var isCertain = expression.Root is LiteralExpression or VariableExpression && expected != Text;
        var what = expression.Root is VariableExpression variable ? $"'{variable.Name}', {found.WithArticle}" : found.WithArticle;
        return new TypeMismatch(what, TypeCures.ForExpression(expected), isCertain, ScalarPlace.At(text, expression.Root.Span.Start), text.Position);
    }
}

/// <summary>A value of another type than its place takes.</summary>
/// <param name="Found">Words for what the value is, to follow "is" in a sentence: <c>a string</c>, <c>'Flow.count', an integer</c>.</param>
/// <param name="Cure">Advice how to give a value of the type, to end the sentence: see <see cref="TypeCures"/>.</param>
/// <param name="IsCertain">True for a literal or a variable; false when the type was inferred, or when Architect may convert it.</param>
/// <param name="Position">Where the value itself starts, inside the scalar.</param>
/// <param name="ValueStart">Where the scalar starts that holds it.</param>
internal sealed record TypeMismatch(string Found, string Cure, bool IsCertain, SourcePosition Position, SourcePosition ValueStart);
