using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Doctor;

/// <summary>A permission, and what needs it.</summary>
/// <param name="Permission">The permission, as roles name it.</param>
/// <param name="Features">What does not work without it.</param>
/// <param name="ProbeAsync">A read that is refused without it; null when only a call that changes the org would tell.</param>
internal sealed record PermissionNeed(string Permission, IReadOnlyList<Feature> Features, Func<IOrg, CancellationToken, Task>? ProbeAsync)
{
    /// <summary>What flows must name for it to be needed; null when it is needed whatever they name.</summary>
    public OrgEntityKind? Names { get; init; }
}
