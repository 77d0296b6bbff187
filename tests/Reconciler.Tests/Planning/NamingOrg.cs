using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Planning;

/// <summary>An org that has a few queues, data actions and the home division, and may refuse a listing.</summary>
internal sealed class NamingOrg(OrgEntityKind? refused = null, string? permission = null) : UnsupportedOrg
{
    public List<OrgEntityKind> Listed { get; } = [];

    public override Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken)
    {
        Listed.Add(kind);
        if (kind == refused)
        {
            throw new OrgException(OrgErrorKind.Forbidden, "no") { Status = 403, MissingPermission = permission };
        }

        OrgEntity[] things = kind switch
        {
            OrgEntityKind.Queue => [new("1", "Sales"), new("2", "Twice"), new("3", "Twice")],
            OrgEntityKind.Division => [new("1", "Home", IsHome: true)],
            OrgEntityKind.DataAction => [Action("1", "Find", "CRM"), Action("2", "Find", "ERP"), Action("3", "Order", "ERP"), Action("4", "Old", null)],
            _ => [],
        };
        return Task.FromResult(new Page<OrgEntity>(things, 1, 1, things.Length));
    }

    private static OrgEntity Action(string id, string name, string? category) => new(id, name) { Category = category };
}
