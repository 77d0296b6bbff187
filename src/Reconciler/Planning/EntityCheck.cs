using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Planning;

/// <summary>Checks the names of one kind of thing against the org's listing of it.</summary>
internal sealed class EntityCheck(IOrg org)
{
    private const int MostListed = 5;

    /// <summary>What is wrong, once for each name, at the first place that says it. A listing that the org refuses is itself a finding.</summary>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(OrgEntityKind kind, IEnumerable<EntityReference> references, CancellationToken cancellationToken)
    {
        EntityReference[][] names = [.. references.GroupBy(reference => (reference.Category, reference.Name)).Select(same => same.OrderBy(reference => reference.Position).ToArray())];
        try
        {
            var known = await Paging.AllAsync((page, token) => org.ListEntitiesAsync(kind, page, token), cancellationToken);
            return [.. names.Select(places => Judge(places[0], Others(places), known)).OfType<Diagnostic>()];
        }
        catch (OrgException refusal) when (refusal.Kind == OrgErrorKind.Forbidden)
        {
            return [DiagnosticCatalog.NamesNotChecked(EntityNouns.Of(kind), refusal.MissingPermission, Listed(names.Select(places => places[0].Name)))];
        }
    }

    private static string Listed(IEnumerable<string> names)
    {
        string[] sorted = [.. names.Distinct().Order(StringComparer.Ordinal).Select(name => $"'{name}'")];
        return string.Join(", ", sorted.Take(MostListed)) + (sorted.Length > MostListed ? $" and {sorted.Length - MostListed} more" : "");
    }

    private static RelatedPlace[] Others(EntityReference[] places) =>
        [.. places.Skip(1).Select(place => new RelatedPlace(place.Position, "named here too"))];

    private static Diagnostic? Judge(EntityReference reference, RelatedPlace[] others, IReadOnlyList<OrgEntity> known)
    {
        var noun = EntityNouns.Of(reference.Kind);
        OrgEntity[] named = [.. known.Where(entity => entity.Name == reference.Name)];
        return (named.Count(entity => IsIn(reference.Category, entity)), named) switch
        {
            (1, _) => null,
            (0, [{ Category: { } elsewhere }, ..]) => DiagnosticCatalog.DataActionElsewhere(reference.Position, reference.Name, reference.Category!, elsewhere, others),
            (0, _) => DiagnosticCatalog.EntityNotInOrg(reference.Position, noun, Thing(reference), Near(reference, known), others),
            (var count, _) => DiagnosticCatalog.EntityIsAmbiguous(reference.Position, noun, reference.Name, count, others),
        };
    }

    private static bool IsIn(string? category, OrgEntity entity) => category is null || entity.Category is null || entity.Category == category;

    private static string Thing(EntityReference reference) => reference.Category is { } category
        ? $"{EntityNouns.Of(reference.Kind)} '{reference.Name}' in the category '{category}'"
        : $"{EntityNouns.Of(reference.Kind)} '{reference.Name}'";

    private static string? Near(EntityReference reference, IReadOnlyList<OrgEntity> known) =>
        Suggestion.Near(reference.Name, known.Where(entity => IsIn(reference.Category, entity)).Select(entity => entity.Name));
}
