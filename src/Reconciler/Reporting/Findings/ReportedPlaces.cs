using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Findings;

/// <summary>Finds the place of a flow in the manifests, and the flow at a place.</summary>
/// <param name="flows">The flows of the project.</param>
internal sealed class ReportedPlaces(IReadOnlyList<ReportedFlow> flows)
{
    private readonly Dictionary<FlowKey, FindingPlace?> _places = flows.GroupBy(flow => flow.Key).ToDictionary(flow => flow.Key, flow => FindingPlace.Of(flow.First().Place));

    private readonly ILookup<string?, ReportedFlow> _byFile = flows.OrderBy(flow => flow.Place).ToLookup(flow => flow.Place.File?.Path);

    /// <summary>Where the manifest names a flow; null when no manifest does.</summary>
    public FindingPlace? PlaceOf(FlowKey flow) => _places.GetValueOrDefault(flow);

    /// <summary>The flow whose manifest holds a position; null when none does, or when the file holds several and the position is no line of one.</summary>
    public FlowKey? FlowAt(SourcePosition position)
    {
        if (position.File is not { } file)
        {
            return null;
        }

        // A manifest names its flow near its beginning: what stands above the name of the second one may still be the second one's.
        ReportedFlow[] here = [.. _byFile[file.Path]];
        return here.Length == 1 ? here[0].Key : here.LastOrDefault(flow => position.Line > 0 && flow.Place.Line <= position.Line)?.Key;
    }
}
