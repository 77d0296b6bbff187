namespace Reconciler.Language.Expressions;

/// <summary>Infers types of expressions as far as they can be known. What is not known is never reported.</summary>
public sealed class ExpressionTypes
{
    private static readonly ArchitectType Json = new(ArchitectTypeKind.Json);

    private readonly Func<string, ArchitectType?> _variables;
    private List<ExpressionProblem>? _problems;

    private ExpressionTypes(Func<string, ArchitectType?> variables) => _variables = variables;

    private IReadOnlyList<ExpressionProblem> Problems =>
        _problems is null ? [] : [.. _problems.OrderBy(problem => problem.Span.Start)];

    /// <summary>Infers the type of an expression and checks what it does with types.</summary>
    /// <param name="expression">The expression; syntax problems are not repeated.</param>
    /// <param name="variables">Gives the type of a variable by its full name, or null when it is not known.</param>
    public static ExpressionTyping Infer(ParsedExpression expression, Func<string, ArchitectType?> variables)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(variables);
        var types = new ExpressionTypes(variables);
        var type = types.TypeOf(expression.Root);
        return new ExpressionTyping(type, types.Problems);
    }

    private ArchitectType? TypeOf(Expression expression) => expression switch
    {
        LiteralExpression literal => TypeOf(literal.Kind),
        VariableExpression variable => _variables(variable.Name),
        MemberExpression member => TypeOf(member.Target) == Json ? Json : null,
        IndexExpression index => TypeOfItem(index),
        CallExpression call => TypeOf(call),
        UnaryExpression unary => TypeOf(unary),
        BinaryExpression binary => TypeOf(binary),
        ErrorExpression error => TypeOfNothing(error),
        _ => null,
    };

    private static ArchitectType? TypeOf(LiteralKind kind) => kind switch
    {
        LiteralKind.String => new ArchitectType(ArchitectTypeKind.String),
        LiteralKind.Integer => new ArchitectType(ArchitectTypeKind.Integer),
        LiteralKind.Decimal => new ArchitectType(ArchitectTypeKind.Decimal),
        LiteralKind.Boolean => new ArchitectType(ArchitectTypeKind.Boolean),
        _ => null,
    };

    private ArchitectType? TypeOf(UnaryExpression unary)
    {
        var operand = TypeOf(unary.Operand);
        return Noting(OperatorTypes.Check(unary, operand));
    }

    private ArchitectType? TypeOf(BinaryExpression binary)
    {
        var left = TypeOf(binary.Left);
        var right = TypeOf(binary.Right);
        return Noting(OperatorTypes.Check(binary, left, right));
    }

    private ArchitectType? TypeOfItem(IndexExpression index)
    {
        var target = TypeOf(index.Target);
        _ = TypeOf(index.Index);
        return target switch
        {
            { IsCollection: true } collection => collection with { IsCollection = false },
            { Kind: ArchitectTypeKind.Json } json => json,
            _ => null,
        };
    }

    private ArchitectType? TypeOf(CallExpression call)
    {
        var arguments = new ArchitectType?[call.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = TypeOf(call.Arguments[i]);
        }

        if (FunctionTable.Find(call.Name) is not { } function)
        {
            Note(ExpressionProblemCatalog.UnknownFunction(call.NameSpan, call.Name, FunctionTable.Suggest(call.Name)));
            return null;
        }

        if (!function.Accepts(arguments.Length))
        {
            Note(ExpressionProblemCatalog.WrongArgumentCount(call.NameSpan, function, arguments.Length));
            return function.Result.For(arguments);
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (function.Parameter(i) is { } expected && arguments[i] is { } found && !Conversions.Allow(found, expected))
            {
                Note(ExpressionProblemCatalog.WrongArgument(call.Arguments[i].Span, function.Name, i + 1, expected, found));
            }
        }

        return function.Result.For(arguments);
    }

    private ArchitectType? TypeOfNothing(ErrorExpression error)
    {
        foreach (var part in error.Parts)
        {
            _ = TypeOf(part);
        }

        return null;
    }

    private ArchitectType? Noting((ArchitectType? Type, ExpressionProblem? Problem) check)
    {
        if (check.Problem is { } problem)
        {
            Note(problem);
        }

        return check.Type;
    }

    private void Note(ExpressionProblem problem)
    {
        _problems ??= [];
        _problems.Add(problem);
    }
}

/// <summary>What is known of an expression's type.</summary>
/// <param name="Type">The type of its value; null when it cannot be known.</param>
/// <param name="Problems">Types that do not go together, wrong numbers and types of arguments, and unknown functions, in the order of the text.</param>
public sealed record ExpressionTyping(ArchitectType? Type, IReadOnlyList<ExpressionProblem> Problems);
