using Reconciler.Drift;

namespace Reconciler.Reporting.Findings;

/// <summary>The rules of findings that are no diagnostics, each with a title. The names must not change: tools remember by rule which findings were seen.</summary>
internal static class FindingRules
{
    /// <summary>A step that the plan forbids.</summary>
    public const string Blocked = "plan-blocked";

    /// <summary>A plan that goes beyond the project's guardrails.</summary>
    public const string Guardrail = "plan-guardrail";

    /// <summary>A step that failed, or of which it is not known whether it was done.</summary>
    public const string NotApplied = "apply-failed";

    /// <summary>A step that was not tried.</summary>
    public const string NotTried = "apply-skipped";

    /// <summary>A step that is done, with a warning of the org.</summary>
    public const string Warned = "apply-warning";

    /// <summary>The run broke off.</summary>
    public const string RunFailed = "run-failed";

    /// <summary>Every rule that is no diagnostic's code, with its title.</summary>
    public static IReadOnlyList<(string Rule, string Title)> All { get; } =
    [
        (Blocked, "A flow that must not be published, and why"),
        (Guardrail, "A plan that changes more than the project allows without --force"),
        (NotApplied, "A flow that was not published, or whose end is not known"),
        (NotTried, "A flow that was not tried, because another one failed or the run was stopped"),
        (Warned, "A flow that was published with a warning of the org"),
        (RunFailed, "The run broke off"),
        .. Enum.GetValues<DriftKind>().Select(kind => (OfDrift(kind), $"Drift in the org: {DriftKindWords.NameOf(kind).Replace('-', ' ')}")),
    ];

    /// <summary>The rule of a kind of drift, as <c>drift-stale-caller</c>.</summary>
    public static string OfDrift(DriftKind kind) => $"drift-{DriftKindWords.NameOf(kind)}";
}
