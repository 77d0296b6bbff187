using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>The names that the steps of one flow, or of one task, can refer to.</summary>
internal sealed record StepScope
{
    /// <summary>The key that opens the flow's Archy file, as <c>inboundCall</c>; pointers start with it.</summary>
    public required string FlowKey { get; init; }

    /// <summary>The language that speech terms are in.</summary>
    public required string Language { get; init; }

    /// <summary>The variables, by short name.</summary>
    public required IReadOnlyDictionary<string, ScopedVariable> Variables { get; init; }

    /// <summary>The names of the flow's tasks.</summary>
    public IReadOnlyCollection<string> Tasks { get; init; } = [];

    /// <summary>The names of the flow's menus.</summary>
    public IReadOnlyCollection<string> Menus { get; init; } = [];

    /// <summary>
    /// The full name of a variable by its short name, as <c>Flow.authResult</c> for <c>authResult</c>; null when there is no such variable.
    /// </summary>
    public string? Qualify(string name) => Variables.GetValueOrDefault(name)?.FullName;

    /// <summary>The variable of a short or full name; null when it is not declared.</summary>
    public ScopedVariable? Find(string name) => Variables.GetValueOrDefault(name) ?? Variables.Values.FirstOrDefault(v => v.FullName == name);

    /// <summary>The variable name that is most like a misspelt one, for a suggestion; null when none is.</summary>
    public string? Near(string name) => Suggestion.Near(name, Variables.Keys);

    /// <summary>The text of the pointer to a task.</summary>
    public string TaskPointer(string task) => $"/{FlowKey}/tasks/task[{task}]";

    /// <summary>The text of the pointer to a menu.</summary>
    public string MenuPointer(string menu) => $"/{FlowKey}/menus/menu[{menu}]";
}

/// <summary>A variable that steps can name.</summary>
/// <param name="FullName">Its name with the scope: <c>Flow.authResult</c>.</param>
/// <param name="Type">Its Architect type.</param>
internal sealed record ScopedVariable(string FullName, string Type);
