using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Import;

/// <summary>Finds the flow that a user wants to adopt or to give up, and tells whether that can be done. Pure.</summary>
/// <param name="ownership">Which flows are this project's.</param>
internal sealed class AdoptionChoice(OrgSnapshot snapshot, Ownership ownership)
{
    /// <summary>The flow to adopt, and its manifest; or why there is none.</summary>
    /// <param name="name">Its name, or <c>type/name</c>.</param>
    /// <param name="flows">The flows that manifests describe.</param>
    public (CompiledFlow? Desired, LiveFlow? Live, Diagnostic? Problem) ToAdopt(string name, IReadOnlyList<CompiledFlow> flows)
    {
        var (key, problem) = NamedFlow.Of(
            name, [.. flows.Select(flow => flow.Document.Key).Distinct()], near => DiagnosticCatalog.NoManifestToAdopt(name, near), among => DiagnosticCatalog.FlowNameIsAmbiguous(name, among));
        if (key is not { } found)
        {
            return (null, null, problem);
        }

        var desired = flows.First(flow => flow.Document.Key == found);
        var live = snapshot.Find(found);
        return WhyNot(live) is var (reason, cure) ? (null, null, DiagnosticCatalog.NotYoursToGiveOrTake(FlowWords.Named(found), reason, cure)) : (desired, live, null);
    }

    /// <summary>The flow whose pin is to be taken away; or why there is none.</summary>
    /// <param name="name">Its name, or <c>type/name</c>.</param>
    public (LiveFlow? Live, Diagnostic? Problem) ToForget(string name)
    {
        var (key, problem) = NamedFlow.Of(
            name, [.. snapshot.Flows.Select(live => live.Key)], near => DiagnosticCatalog.NoFlowInOrg(name, near), among => DiagnosticCatalog.FlowNameIsAmbiguous(name, among));
        if (key is not { } found)
        {
            return (null, problem);
        }

        var live = snapshot.Find(found)!;
        (string Reason, string Cure)? whyNot = ownership.PinOf(live) is not null ? null
            : ownership.IsMarked(live) ? ("it was published by this project, whose marker is the last line of its description", "delete its manifest, and take that line out in Architect")
            : live.Marker is { } marker ? ($"the project '{marker.Project}' owns it", "forget it there")
            : ("this project does not own it", "there is nothing to forget");
        return whyNot is var (reason, cure) ? (null, DiagnosticCatalog.NotYoursToGiveOrTake(FlowWords.Named(found), reason, cure)) : (live, null);
    }

    private (string Reason, string Cure)? WhyNot(LiveFlow? live) => live switch
    {
        null => ("the org does not have it", "'reconciler apply' creates it"),
        { Flow.PublishedVersion: null } => ("no version of it is published", "take it over with 'reconciler apply --adopt', which publishes it"),
        { Marker: { } marker } when !ownership.IsMarked(live) => ($"the project '{marker.Project}' owns it", "two projects cannot manage one flow"),
        { Marker: not null } => ("it carries this project's marker", "there is nothing to adopt"),
        _ when ownership.IsUntouched(live) => ("it is pinned at the version that is published", "there is nothing to adopt"),
        _ => null,
    };
}
