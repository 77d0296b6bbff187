using System.Collections.Frozen;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>
/// Finds the variables that a step reads and sets, in the order in which that happens: expressions are read; <c>var</c> takes a value, and so does
/// <c>variable</c> (a statement of <c>updateData</c>, an attribute of <c>getParticipantData</c>). The statements of <c>updateData</c> run one after the
/// other; every other action reads all that it needs before it sets anything.
/// </summary>
internal static class AccessReader
{
    private const string Statements = "statements";

    // Properties that are filled on one output path only. Source: the output classes of the actions in the Architect Scripting SDK.
    private static readonly FrozenDictionary<string, string> FilledOn = new Dictionary<string, string>
    {
        ["successOutputs"] = "success", // callData
        ["failureOutputs"] = "failure", // callData, dataTableLookup, transfers
        ["foundOutputs"] = "found", // dataTableLookup
        ["findResult"] = "found", // findQueue and its like
        ["inputData"] = "success", // collectInput
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The accesses of a step, choice, menu or any other part of a flow, without those of steps and choices inside it.</summary>
    public static IReadOnlyList<VariableAccess> Read(Node node)
    {
        var accesses = new List<VariableAccess>();
        Read(node, null, false, accesses);
        return node is MapNode map && map.List(Statements) is not null ? accesses : [.. accesses.OrderBy(access => access.IsWrite)];
    }

    private static void Read(Node node, string? path, bool isInput, List<VariableAccess> accesses)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                Read(item, path, isInput, accesses);
            }
        }
        else if (node is MapNode map)
        {
            foreach (var entry in map.Entries.Where(entry => !StepPath.IsSteps(entry) && entry is not { Name: "choices", Value: ListNode }).OrderBy(entry => entry.Name == "variable"))
            {
                Read(entry, path, isInput, accesses);
            }
        }
    }

    private static void Read(MapEntry entry, string? path, bool isInput, List<VariableAccess> accesses)
    {
        switch (entry)
        {
            case { Name: "exp", Value: ScalarNode expression }:
                accesses.AddRange(ExpressionReferenceReader.Of(ExpressionParser.Parse(expression.Text))
                    .Where(reference => reference.Kind == ExpressionReferenceKind.Variable)
                    .Select(reference => new VariableAccess(reference.Name, false, null, ScalarPlace.At(expression, reference.Span.Start), expression.Position)));
                break;
            case { Name: "var" or "variable", Value: ScalarNode variable }:
                accesses.Add(new VariableAccess(variable.Text, !isInput, path, variable.Position, variable.Position));
                break;
            case { Value: not ScalarNode }:
                Read(entry.Value, FilledOn.GetValueOrDefault(entry.Name) ?? path, isInput || entry.Name == "inputs", accesses);
                break;
        }
    }
}

/// <summary>One place where a step reads or sets a variable.</summary>
/// <param name="Name">The variable's name with its scope, as written.</param>
/// <param name="IsWrite">True when it takes a value.</param>
/// <param name="Path">The only output path on which it takes the value; null when it takes it on every path.</param>
/// <param name="Position">Where the name is written.</param>
/// <param name="ValueStart">Where the scalar starts that holds the name: an expression, or the name itself.</param>
internal readonly record struct VariableAccess(string Name, bool IsWrite, string? Path, SourcePosition Position, SourcePosition ValueStart);
