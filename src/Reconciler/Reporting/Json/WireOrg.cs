using Reconciler.Org;

namespace Reconciler.Reporting.Json;

/// <summary>An org of a comparison.</summary>
internal sealed record WireOrg(string Environment, string Org)
{
    public static WireOrg Of(OrgIdentity org) => new(org.Environment, org.Description);
}
