using Reconciler.Language.Compilation;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Pins;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Tells which flows of an org belong to this project, by marker or pin, and which a run may change or adopt.</summary>
/// <param name="Project">This project's name: flows with its marker are ours.</param>
/// <param name="ClientId">The OAuth client of this run.</param>
/// <param name="AdoptAll">True when every flow without a marker may be adopted (<c>--adopt</c>).</param>
public sealed record Ownership(string Project, string ClientId, bool AdoptAll)
{
    /// <summary>Flows that the project adopted without publishing them: ours too, as long as they carry no marker.</summary>
    public PinSet Pins { get; init; } = PinSet.None;

    /// <summary>The ownership that counts for a run of a project on an org.</summary>
    /// <param name="project">The project, with the pins of the flows that it adopted.</param>
    /// <param name="org">The org, and the OAuth client of the run.</param>
    /// <param name="adoptAll">True when every flow that nobody owns may be adopted.</param>
    public static Ownership Of(ProjectConfig project, OrgIdentity org, bool adoptAll)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(org);
        return new Ownership(project.Name, org.ClientId, adoptAll) { Pins = project.Pins };
    }

    /// <summary>The pin that makes a flow ours; null when it has none, or carries a marker, which says more.</summary>
    public Pin? PinOf(LiveFlow live) => live.Marker is null ? Pins.Find(live.Flow.Id) : null;

    /// <summary>True for a flow that carries this project's marker, or a pin.</summary>
    public bool IsOurs(LiveFlow live) => IsMarked(live) || PinOf(live) is not null;

    /// <summary>True for a flow that carries this project's marker.</summary>
    public bool IsMarked(LiveFlow live) => live.Marker?.Project == Project;

    /// <summary>The hash of what was applied last, from the marker, or of what was adopted, from the pin; null for a flow that nobody manages.</summary>
    public string? HashOf(LiveFlow live) => live.Marker?.Hash ?? PinOf(live)?.Hash;

    /// <summary>True for a flow that nobody has published since this project published or adopted it.</summary>
    public bool IsUntouched(LiveFlow live) => IsMarked(live) ? live.Flow.PublishedVersion?.CreatedByClientId == ClientId : PinOf(live) is { } pin && pin.Version == live.Flow.PublishedVersion?.Id;

    /// <summary>True for a version of a flow that this project published or adopted.</summary>
    public bool IsOwnVersion(LiveFlow live, OrgFlowVersion version) => version.CreatedByClientId == ClientId || PinOf(live)?.Version == version.Id;

    /// <summary>True for a flow that nobody manages and that this run may adopt.</summary>
    public bool MayAdopt(CompiledFlow desired, LiveFlow live) => live.Marker is null && !IsOurs(live) && (AdoptAll || desired.Manifest.Adopt);

    /// <summary>True for a flow that is ours or may become ours.</summary>
    public bool MayTouch(CompiledFlow desired, LiveFlow live) => IsOurs(live) || MayAdopt(desired, live);
}
