using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Editing;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Seeding;

/// <summary>
/// Adds to an org whatever of a seed it does not have yet. An <see cref="ArgumentException"/> for a flow that cannot be published.
/// </summary>
internal static class SeedPlanter
{
    private const string SeedingUser = "Seed";

    /// <summary>Returns the org with everything of the seed.</summary>
    public static OrgState Plant(OrgState org, EmulatorSeed seed, DateTimeOffset now)
    {
        foreach (var (kind, name, category) in seed.Things)
        {
            org = ThingChanges.Ensure(org, kind, name, category);
        }

        org = seed.Flows.Aggregate(org, (current, yaml) => PlantFlow(current, yaml, now));
        org = seed.CallRoutes.Aggregate(org, (current, route) => CallRouteChanges.Ensure(current, route, now));
        org = seed.QueueFlows.Aggregate(org, (current, use) => FlowUseChanges.SetQueueFlow(current, use.User, use.Flow));
        return seed.EmergencyFlows.Aggregate(org, (current, use) => FlowUseChanges.AddEmergencyFlow(current, use.User, use.Flow));
    }

    private static OrgState PlantFlow(OrgState org, string yaml, DateTimeOffset now)
    {
        var file = ArchyFile.Read(yaml);
        if (org.FindFlow(file.Type.ApiName, file.Name) is not null)
        {
            return org;
        }

        var user = Persons.Of(org, SeedingUser);
        var (changed, result) = FlowPublisher.Publish(org, yaml, user, now);
        if (result.Problems.Count == 0)
        {
            return changed;
        }

        var reasons = string.Join(" ", result.Problems.Select(problem => problem.Text));
        throw new ArgumentException($"The flow '{file.Name}' of the seed cannot be published: {reasons}");
    }
}
