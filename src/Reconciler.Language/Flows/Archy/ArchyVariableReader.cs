using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Reads the variables that an Archy flow, or a task of it, declares for itself.</summary>
internal static class ArchyVariableReader
{
    private const string Suffix = "Variable";

    /// <summary>The variables of the flow (not those of its tasks), in order.</summary>
    public static IEnumerable<ArchyVariable> In(MapNode body) => In(body.List("variables"));

    /// <summary>The variables that a list declares, in order.</summary>
    public static IEnumerable<ArchyVariable> In(ListNode? variables)
    {
        foreach (var item in variables?.Items ?? [])
        {
            if (item is MapNode { Entries: [var only] } && only.Value is MapNode variable && variable.Scalar("name") is { } name)
            {
                var type = only.Name.EndsWith(Suffix, StringComparison.Ordinal) ? only.Name[..^Suffix.Length] : only.Name;
                yield return new ArchyVariable(name.Text, type, variable.IsTrue("isInput"), variable.IsTrue("isOutput"), HasInitialValue(variable), name.Position);
            }
        }
    }

    private static bool HasInitialValue(MapNode variable)
        => variable.Map("initialValue") is { Count: > 0 } value && !value.IsTrue("noValue") && !value.IsTrue("none");

    /// <summary><c>callerPhone</c> for <c>Common.callerPhone</c>.</summary>
    public static string WithoutScope(string name) => name.IndexOf('.') is >= 0 and var dot ? name[(dot + 1)..] : name;
}

/// <summary>A variable that an Archy flow declares.</summary>
/// <param name="Name">Its name with the scope: <c>Common.callerPhone</c>.</param>
/// <param name="Type">Its Architect type: <c>string</c> for a <c>stringVariable</c>.</param>
/// <param name="IsInput">True when callers may pass it.</param>
/// <param name="IsOutput">True when callers may read it.</param>
/// <param name="HasInitialValue">True when it has a value before any step sets it.</param>
/// <param name="Position">Where its name is written.</param>
internal sealed record ArchyVariable(string Name, string Type, bool IsInput, bool IsOutput, bool HasInitialValue, SourcePosition Position);
