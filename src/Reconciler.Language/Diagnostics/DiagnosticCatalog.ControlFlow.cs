namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A step that no call can come to.</summary>
    public static Diagnostic UnreachableStep(SourcePosition at, string step, string reason, SourcePosition before)
        => Warning("RC3501", at, $"No call can come to the step '{step}', because {reason}; remove it, or change what stands before it.") with { Related = [new RelatedPlace(before, "leads nowhere else")] };

    /// <summary>A task or menu that no call can come to.</summary>
    public static Diagnostic UnreachableRoutine(SourcePosition at, string kind, string name)
        => Warning("RC3502", at, $"Nothing leads to the {kind} '{name}'; jump to it from a step or a menu, or remove it.");

    /// <summary>A variable that is read where nothing can have set it.</summary>
    public static Diagnostic VariableNeverSet(SourcePosition at, string name, string step)
        => Warning("RC3503", at, $"'{name}' has no value when {step} reads it, because no step on any way to here sets it; set it before, or give it an initial value.");

    /// <summary>A variable of the flow that is declared nowhere.</summary>
    public static Diagnostic UndeclaredFlowVariable(SourcePosition at, string name, string? near)
        => Warning("RC3504", at, $"The flow declares no variable '{name}'; {(near is null ? "declare it under 'variables' with its type." : $"did you mean '{near}'?")}");

    /// <summary>An output that the shared flow does not always set.</summary>
    public static Diagnostic OutputMayBeUnset(SourcePosition at, string name, string way, IReadOnlyList<RelatedPlace> branches)
        => Warning("RC3505", at, $"{(way.Length == 0 ? $"No step that is always run sets the output '{name}'" : $"The output '{name}' is not set when the flow ends through {way}")}; set it there, or before the first branch.") with { Related = branches };

    /// <summary>Tasks that call or jump to each other for ever.</summary>
    public static Diagnostic EndlessCycle(SourcePosition at, string routines, IReadOnlyList<RelatedPlace> steps)
        => Error("RC3506", at, $"Nothing leads out of {routines}, so a call goes round there for ever; add a way that ends or jumps elsewhere.") with { Related = steps };

    /// <summary>A call that ends because there is no next step.</summary>
    public static Diagnostic CallEndsUnhandled(SourcePosition at, string routine, string where, IReadOnlyList<RelatedPlace> others)
        => Warning("RC3507", at, $"A call can run off the end of {routine} {where}, and is then cut off; end it with a disconnect, a transfer, or a jump to a task or menu.") with { Related = others };

    /// <summary>An input that the shared flow does not use.</summary>
    public static Diagnostic UnusedInput(SourcePosition at, string name)
        => Warning("RC3508", at, $"The shared flow never uses its input '{name}'; use it, or take it out of the contract.");

    /// <summary>A variable that nothing uses.</summary>
    public static Diagnostic UnusedVariable(SourcePosition at, string name)
        => Warning("RC3509", at, $"Nothing uses the variable '{name}'; use it, or remove it.");

    /// <summary>A task or flow without a step.</summary>
    public static Diagnostic NoSteps(SourcePosition at, string routine)
        => Warning("RC3510", at, $"{char.ToUpperInvariant(routine[0])}{routine[1..]} has no steps; add at least one, or remove it.");
}
