namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>An Archy file that is not one map with one key.</summary>
    public static Diagnostic ArchyNeedsOneFlow(SourcePosition at)
        => Error("RC3001", at, "An Archy file has exactly one key at its top, the flow type, with the flow below it; put each flow into a file of its own.");

    /// <summary>An unknown flow type.</summary>
    public static Diagnostic UnknownFlowType(SourcePosition at, string key, IReadOnlyCollection<string> known)
        => Error("RC3002", at, $"There is no flow type '{key}'; {Suggestion.Sentence(key, known, $"use one of {string.Join(", ", known)}.")}");

    /// <summary>An Archy flow without a name.</summary>
    public static Diagnostic ArchyWithoutName(SourcePosition at)
        => Error("RC3003", at, "The flow has no name; add 'name' below the flow type.");

    /// <summary>An Archy file of another type than its manifest's kind.</summary>
    public static Diagnostic ArchyOfOtherType(SourcePosition at, string kind, string expected, string found)
        => Error("RC3004", at, $"A {kind} is a flow of type {expected}, but the Archy file holds one of type {found}; use 'kind: {(found == "commonmodule" ? "SharedFlow" : found == "inboundcall" ? "CallFlow" : "Flow")}'.");

    /// <summary>An Archy file with another name than its manifest.</summary>
    public static Diagnostic ArchyOfOtherName(SourcePosition at, string manifest, SourcePosition archy, string found)
        => Error("RC3005", at, $"The manifest names the flow '{manifest}', its Archy file '{found}'; make the two the same, for instance with a substitution.") with { Related = [new RelatedPlace(archy, "named here")] };

    /// <summary>Both bodies, or none.</summary>
    public static Diagnostic NeedsOneBody(SourcePosition at, string flow)
        => Error("RC3006", at, $"The flow '{flow}' needs exactly one body; write either 'steps' (with tasks and menus, if any) or 'archy'.");

    /// <summary>Two manifests for one flow.</summary>
    public static Diagnostic DuplicateFlow(SourcePosition at, string type, string name, SourcePosition first)
        => Error("RC3007", at, $"The {type} flow '{name}' is described for the second time; remove one of the two manifests.") with { Related = [new RelatedPlace(first, "first here")] };

    /// <summary>A step with no action or several.</summary>
    public static Diagnostic StepNeedsOneAction(SourcePosition at, string found)
        => Error("RC3008", at, $"A step has exactly one action (and a 'name', if you like), but this one has {found}; write each action as a step of its own, with '- '.");

    /// <summary>A misspelt action.</summary>
    public static Diagnostic UnknownAction(SourcePosition at, string action, string near)
        => Error("RC3009", at, $"There is no action '{action}'; did you mean '{near}'?");

    /// <summary>A key that an action does not have.</summary>
    public static Diagnostic UnknownStepKey(SourcePosition at, string action, string key, IReadOnlyCollection<string> known)
        => Error("RC3010", at, $"The action '{action}' has no '{key}'; {Suggestion.Sentence(key, known, $"use one of {string.Join(", ", known)}.")}");

    /// <summary>A key that an action needs.</summary>
    public static Diagnostic MissingStepKey(SourcePosition at, string action, string key)
        => Error("RC3011", at, $"The action '{action}' needs '{key}'; add it.");

    /// <summary>A step of the wrong shape.</summary>
    public static Diagnostic StepOfWrongShape(SourcePosition at, string action, string expected)
        => Error("RC3012", at, $"The action '{action}' takes {expected} here; correct the value.");

    /// <summary>A bare word in an expression that is no variable.</summary>
    public static Diagnostic UnknownName(SourcePosition at, string name, string? near)
        => Error("RC3013", at, $"There is no variable '{name}'; {(near is null ? $"declare it, or write '\"{name}\"' if you mean the text." : $"did you mean '{near}', or the text '\"{name}\"'?")}");

    /// <summary>An expression that does not parse.</summary>
    public static Diagnostic InvalidExpression(SourcePosition at, string problem)
        => Error("RC3014", at, $"The expression is not valid: {problem}");

    /// <summary>A doubtful expression.</summary>
    public static Diagnostic DoubtfulExpression(SourcePosition at, string problem)
        => Warning("RC3015", at, problem);

    /// <summary>A task or menu that does not exist.</summary>
    public static Diagnostic UnknownTarget(SourcePosition at, string kind, string name, IReadOnlyCollection<string> known)
        => Error("RC3016", at, $"There is no {kind} '{name}' in this flow; {Suggestion.Sentence(name, known, known.Count == 0 ? $"add it under '{kind}s'." : $"use one of {string.Join(", ", known.Select(k => $"'{k}'"))}.")}");

    /// <summary>An Architect type that does not exist.</summary>
    public static Diagnostic UnknownType(SourcePosition at, string type, IReadOnlyCollection<string> known)
        => Error("RC3017", at, $"There is no Architect type '{type}'; {Suggestion.Sentence(type, known, "see docs/manifest.md for the list.")}");

    /// <summary>The same name for an input, an output or a variable.</summary>
    public static Diagnostic DuplicateVariable(SourcePosition at, string name, SourcePosition first)
        => Error("RC3018", at, $"The name '{name}' is declared for the second time in this flow; give one of the two another name.") with { Related = [new RelatedPlace(first, "first here")] };

    /// <summary>A shared flow whose name is nearly that of a manifest.</summary>
    public static Diagnostic UnknownSharedFlow(SourcePosition at, string name, string suggestion)
        => Error("RC3019", at, $"No manifest describes the shared flow '{name}'; did you mean '{suggestion}'?");

    /// <summary>An input or output that the shared flow does not have.</summary>
    public static Diagnostic UnknownParameter(SourcePosition at, string sharedFlow, string direction, string name, IReadOnlyCollection<string> known)
        => Error("RC3020", at, $"'{sharedFlow}' has no {direction} '{name}'; {Suggestion.Sentence(name, known, known.Count == 0 ? $"it has no {direction}s at all, so remove it." : $"its {direction}s are {string.Join(", ", known)}.")}");

    /// <summary>A required input that is not passed.</summary>
    public static Diagnostic MissingInput(SourcePosition at, string sharedFlow, string name)
        => Error("RC3021", at, $"'{sharedFlow}' requires the input '{name}', which is not passed; add it under 'inputs'.");

    /// <summary>A shared flow that invokes a shared flow.</summary>
    public static Diagnostic SharedFlowInSharedFlow(SourcePosition at, string caller, string called)
        => Error("RC3022", at, $"The shared flow '{caller}' invokes the shared flow '{called}', which Architect forbids; invoke both from the call flow.");

    /// <summary>A shared flow that may not be invoked from this type of flow.</summary>
    public static Diagnostic NotCallableFrom(SourcePosition at, string sharedFlow, string type, IReadOnlyCollection<string> allowed)
        => Error("RC3023", at, $"'{sharedFlow}' may not be invoked from a flow of type {type} (only from {string.Join(", ", allowed)}); add the type under 'callableFrom' of the shared flow.");

    /// <summary>A contract that disagrees with the Archy file.</summary>
    public static Diagnostic ContractDisagrees(SourcePosition at, string what, SourcePosition archy)
        => Error("RC3024", at, $"The contract disagrees with the Archy file: {what}; correct one of the two.") with { Related = archy.File is null ? [] : [new RelatedPlace(archy, "in the Archy file")] };

    /// <summary>A pointer inside an Archy flow that points at nothing.</summary>
    public static Diagnostic DanglingRef(SourcePosition at, string pointer)
        => Error("RC3025", at, $"'{pointer}' points at nothing in this flow; correct the pointer, or the refId that it means.");

    /// <summary>A name that Architect refuses.</summary>
    public static Diagnostic RefusedName(SourcePosition at, string name, string reason)
        => Error("RC3026", at, $"Architect refuses the flow name '{name}': {reason}; choose another name.");

    /// <summary>A task or menu that nothing starts in, because there is neither 'steps' nor 'startAt'.</summary>
    public static Diagnostic NoStart(SourcePosition at, string flow)
        => Error("RC3027", at, $"The flow '{flow}' does not say where a call starts; write 'steps', or name a task or menu under 'startAt'.");

    /// <summary>A menu choice with no action or several.</summary>
    public static Diagnostic ChoiceNeedsOneAction(SourcePosition at, string found)
        => Error("RC3028", at, $"A choice does exactly one thing, but this one has {found}; write one of steps, jumpToTask, transferToAcd and disconnect.");

    /// <summary>A menu choice on a key that no telephone has.</summary>
    public static Diagnostic UnknownMenuKey(SourcePosition at, string key)
        => Error("RC3029", at, $"There is no key '{key}' on a telephone; use 0 to 9, star or pound, in quotes.");

    /// <summary>A value that a type cannot take.</summary>
    public static Diagnostic WrongVariableType(SourcePosition at, string name, string type, string expected)
        => Error("RC3030", at, $"'{name}' is of type {type}, but {expected} is needed here; use another variable, or change its type.");

    /// <summary>A variable that takes a value but is not declared.</summary>
    public static Diagnostic UndeclaredTarget(SourcePosition at, string name, string? near)
        => Error("RC3031", at, $"There is no variable '{name}' to take the value; {(near is null ? "declare it under 'variables' with its type." : $"did you mean '{near}'?")}");

    /// <summary>A task that has the name of the one that <c>spec.steps</c> becomes.</summary>
    public static Diagnostic DuplicateTask(SourcePosition at, string name, SourcePosition steps)
        => Error("RC3032", at, $"The task '{name}' is also what 'steps' becomes; give this task another name, or move its steps to 'steps'.") with { Related = [new RelatedPlace(steps, "'steps' are here")] };

    /// <summary>A former name that is the name, or a former name, of another flow of the project.</summary>
    public static Diagnostic FormerNameIsTaken(SourcePosition at, string name, string flow, SourcePosition other)
        => Error("RC3041", at, $"The former name '{name}' also belongs to {flow}, so it does not tell which flow of the org is meant; take it out here, or rename the other one.") with { Related = [new RelatedPlace(other, "the other one")] };

    /// <summary>A reference that uses a former name.</summary>
    public static Diagnostic RefersToFormerName(SourcePosition at, string former, string name, SourcePosition manifest)
        => Error("RC3042", at, $"'{former}' is a former name of '{name}', which this project renames; write '{name}'.") with { Related = [new RelatedPlace(manifest, $"'{name}' is described here")] };

    /// <summary>A shared flow that only the org may know.</summary>
    public static Diagnostic SharedFlowWithoutManifest(SourcePosition at, string name)
        => Warning("RC3033", at, $"No manifest describes the shared flow '{name}'; if it is in the org, plan checks it there, otherwise add its manifest.");
}
