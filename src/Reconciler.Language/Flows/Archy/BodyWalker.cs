using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Walks the body of a flow in the order of the document, and knows which variables can be named where.</summary>
internal abstract class BodyWalker
{
    /// <summary>Walks a body.</summary>
    public void Walk(MapNode body)
    {
        var variables = VariablesInScope.Of(body);
        foreach (var entry in body.Entries)
        {
            // A module and an in-queue flow have one task, whose variables are declared beside its actions.
            var isStart = entry.Name == "startUpTaskActions" && body.List("startUpTaskVariables") is not null;
            Visit(entry.Value, isStart ? new VariablesInScope(body.List("startUpTaskVariables"), variables) : variables);
        }
    }

    /// <summary>Meets a list item that is a map with one key, as actions, tasks, cases and variables are.</summary>
    protected virtual void OnItem(string key, MapNode item, VariablesInScope variables)
    {
    }

    /// <summary>Meets an expression.</summary>
    protected virtual void OnExpression(ScalarNode expression, VariablesInScope variables)
    {
    }

    /// <summary>Meets the name of a variable that takes a value.</summary>
    protected virtual void OnTarget(ScalarNode name, VariablesInScope variables)
    {
    }

    private static VariablesInScope Within(MapNode map, VariablesInScope variables)
        => map.List("variables") is { } declared ? new VariablesInScope(declared, variables) : variables;

    private void Visit(Node node, VariablesInScope variables)
    {
        switch (node)
        {
            case ListNode list:
                foreach (var item in list.Items)
                {
                    VisitItem(item, variables);
                    Visit(item, variables);
                }

                break;
            case MapNode map:
                var own = Within(map, variables);
                foreach (var entry in map.Entries)
                {
                    Visit(entry, own);
                }

                break;
        }
    }

    private void VisitItem(Node item, VariablesInScope variables)
    {
        if (item is MapNode { Entries: [var only] } && only.Value is MapNode body)
        {
            OnItem(only.Name, body, Within(body, variables));
        }
    }

    private void Visit(MapEntry entry, VariablesInScope variables)
    {
        switch (entry)
        {
            case { Name: "exp", Value: ScalarNode expression }:
                OnExpression(expression, variables);
                break;
            case { Name: "var", Value: ScalarNode name }:
                OnTarget(name, variables);
                break;
            default:
                Visit(entry.Value, variables);
                break;
        }
    }
}
