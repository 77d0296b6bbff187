using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Jobs;

/// <summary>The API call that looks for a thing by its name. Job messages show it for names that were not found.</summary>
internal static class ReferenceLookUps
{
    /// <summary>The path and query of the call.</summary>
    public static string Path(FlowReference reference)
    {
        var name = Uri.EscapeDataString(reference.Name);
        var qualifier = Uri.EscapeDataString(reference.Qualifier ?? "");
        return reference.Kind switch
        {
            ReferenceKind.Flow => $"/api/v2/flows?type={qualifier}&name={name}",
            ReferenceKind.Queue => $"/api/v2/routing/queues?name={name}",
            ReferenceKind.Division => $"/api/v2/authorization/divisions?name={name}",
            ReferenceKind.Prompt => $"/api/v2/architect/prompts?name={name}",
            ReferenceKind.DataAction => $"/api/v2/integrations/actions?category={qualifier}&name={name}",
            ReferenceKind.DataTable => $"/api/v2/flows/datatables?name={name}",
            ReferenceKind.Schedule => $"/api/v2/architect/schedules?name={name}",
            ReferenceKind.ScheduleGroup => $"/api/v2/architect/schedulegroups?name={name}",
            ReferenceKind.EmergencyGroup => $"/api/v2/architect/emergencygroups?name={name}",
            ReferenceKind.Skill => $"/api/v2/routing/skills?name={name}",
            ReferenceKind.Language => $"/api/v2/routing/languages?name={name}",
            ReferenceKind.WrapupCode => $"/api/v2/routing/wrapupcodes?name={name}",
            _ => $"/api/v2/{reference.Kind.ToString().ToLowerInvariant()}s?name={name}",
        };
    }
}
