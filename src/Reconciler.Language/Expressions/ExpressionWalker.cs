namespace Reconciler.Language.Expressions;

/// <summary>Visits the nodes of a tree in the order of their text; a subclass says what to do at variables and at calls.</summary>
internal abstract class ExpressionWalker
{
    /// <summary>Visits a node and all below it.</summary>
    public void Visit(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression variable:
                OnVariable(variable);
                break;
            case MemberExpression member:
                Visit(member.Target);
                break;
            case IndexExpression index:
                Visit(index.Target);
                Visit(index.Index);
                break;
            case CallExpression call:
                OnCall(call);
                VisitAll(call.Arguments);
                break;
            case UnaryExpression unary:
                Visit(unary.Operand);
                break;
            case BinaryExpression binary:
                Visit(binary.Left);
                Visit(binary.Right);
                break;
            case ErrorExpression error:
                VisitAll(error.Parts);
                break;
        }
    }

    /// <summary>Called at each variable and bare word.</summary>
    protected virtual void OnVariable(VariableExpression variable)
    {
    }

    /// <summary>Called at each function call, before its arguments are visited.</summary>
    protected virtual void OnCall(CallExpression call)
    {
    }

    private void VisitAll(IReadOnlyList<Expression> expressions)
    {
        for (int i = 0; i < expressions.Count; i++)
        {
            Visit(expressions[i]);
        }
    }
}
