using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Types;

/// <summary>Judges whether a value of Archy, <c>{exp: …}</c> or <c>{lit: …}</c>, may stand where a type is expected. See docs/types.md.</summary>
internal static class ValueTypes
{
    private static readonly ArchitectType Text = new(ArchitectTypeKind.String);

    /// <summary>What is wrong with a value; null when it fits, or when that is not known.</summary>
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
