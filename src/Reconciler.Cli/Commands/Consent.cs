namespace Reconciler.Cli.Commands;

/// <summary>What the user agreed to beforehand.</summary>
/// <param name="Yes">To apply the plan without a question.</param>
/// <param name="Force">To apply a plan that goes beyond the project's guardrails.</param>
internal sealed record Consent(bool Yes, bool Force);
