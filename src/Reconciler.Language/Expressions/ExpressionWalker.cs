namespace Reconciler.Language.Expressions;

/// <summary>Walks a tree in the order of its text.</summary>
internal abstract class ExpressionWalker
{
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

    protected virtual void OnVariable(VariableExpression variable)
    {
    }

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
