using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Planning;

/// <summary>An org that has a few queues and the home division.</summary>
internal sealed class NamingOrg : UnsupportedOrg
{
    public List<OrgEntityKind> Listed { get; } = [];

    public override Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken)
    {
        Listed.Add(kind);
        string[] names = kind == OrgEntityKind.Queue ? ["Sales", "Twice", "Twice"] : ["Home"];
        return Task.FromResult(new Page<OrgEntity>([.. names.Select((name, i) => new OrgEntity($"{i}", name))], 1, 1, names.Length));
    }
}
