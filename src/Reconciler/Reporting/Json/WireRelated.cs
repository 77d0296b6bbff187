using Reconciler.Language.Diagnostics;

namespace Reconciler.Reporting.Json;

/// <summary>A second place of a diagnostic.</summary>
internal sealed record WireRelated(WirePlace? Place, string Note)
{
    public static WireRelated Of(RelatedPlace related) => new(WirePlace.Of(related.Position), related.Note);
}
