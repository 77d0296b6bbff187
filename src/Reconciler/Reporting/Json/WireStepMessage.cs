using Reconciler.Applying;
using Reconciler.Org;

namespace Reconciler.Reporting.Json;

/// <summary>What the org said of a step.</summary>
internal sealed record WireStepMessage(string Severity, string Text, WirePlace? Place, IReadOnlyList<string>? LookUps)
{
    public static WireStepMessage Of(StepMessage message) => new(
        message.Severity switch
        {
            JobMessageSeverity.Warning => "warning",
            JobMessageSeverity.Error => "error",
            _ => "unknown",
        },
        message.Text,
        WirePlace.Of(message.Place),
        message.LookUps.Count == 0 ? null : message.LookUps);
}
