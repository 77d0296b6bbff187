using Reconciler.Compilation;

namespace Reconciler.Live;

/// <summary>Whose flows a run may touch.</summary>
/// <param name="Project">This project's name: flows with its marker are ours.</param>
/// <param name="ClientId">The OAuth client of this run.</param>
/// <param name="AdoptAll">True when every flow without a marker may be taken over (<c>--adopt</c>).</param>
public sealed record Ownership(string Project, string ClientId, bool AdoptAll)
{
    /// <summary>True for a flow that carries this project's marker.</summary>
    public bool IsOurs(LiveFlow live) => live.Marker?.Project == Project;

    /// <summary>True for a flow that nobody manages and that this run may take over.</summary>
    public bool MayAdopt(CompiledFlow desired, LiveFlow live) => live.Marker is null && (AdoptAll || desired.Manifest.Adopt);

    /// <summary>True for a flow that is ours or may become ours.</summary>
    public bool MayTouch(CompiledFlow desired, LiveFlow live) => IsOurs(live) || MayAdopt(desired, live);
}
