namespace Reconciler.Language.Expressions;

/// <summary>One run of <see cref="ExpressionTypes"/> over a tree.</summary>
internal sealed class TypeInference(Func<string, ArchitectType?> variables)
{
    private static readonly ArchitectType Json = new(ArchitectTypeKind.Json);

    private List<ExpressionProblem>? _problems;

    public IReadOnlyList<ExpressionProblem> Problems =>
        _problems is null ? [] : [.. _problems.OrderBy(problem => problem.Span.Start)];

    public ArchitectType? TypeOf(Expression expression) => expression switch
    {
        LiteralExpression literal => TypeOf(literal.Kind),
        VariableExpression variable => variables(variable.Name),
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
