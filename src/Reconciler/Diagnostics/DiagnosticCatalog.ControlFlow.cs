namespace Reconciler.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A step that no call can come to.</summary>
    public static Diagnostic UnreachableStep(SourcePosition at, string step, string reason, SourcePosition before)
        => Warning("RC3501", at, $"No call can come to the step '{step}', because {reason}; remove it, or change what stands before it.") with { Related = [new RelatedPlace(before, "leads nowhere else")] };

    /// <summary>A task or menu that no call can come to.</summary>
    public static Diagnostic UnreachableRoutine(SourcePosition at, string kind, string name)
        => Warning("RC3502", at, $"Nothing leads to the {kind} '{name}'; jump to it from a step or a menu, or remove it.");

    /// <summary>A task or flow without a step.</summary>
    public static Diagnostic NoSteps(SourcePosition at, string routine)
        => Warning("RC3510", at, $"{char.ToUpperInvariant(routine[0])}{routine[1..]} has no steps; add at least one, or remove it.");
}
