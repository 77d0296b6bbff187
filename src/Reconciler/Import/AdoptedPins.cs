using Reconciler.Language.Project;
using Reconciler.Language.Project.Pins;
using Reconciler.Live;

namespace Reconciler.Import;

/// <summary>Keeps the pins of a project while flows are taken over. Pins that a marker has taken the place of are dropped.</summary>
internal sealed class Takeover
{
    private readonly ProjectConfig _project;
    private PinSet _pins;

    /// <param name="project">The project.</param>
    /// <param name="snapshot">The org. Pins of flows that it does not have may be those of another org, and stay.</param>
    public Takeover(ProjectConfig project, OrgSnapshot snapshot)
        => (_project, _pins) = (project, project.Pins.Without(snapshot.Flows.Where(live => live.Marker is not null).Select(live => live.Flow.Id)));

    /// <summary>Adds a pin, if there is one.</summary>
    public void Add(Pin? pin) => _pins = pin is null ? _pins : _pins.With([pin]);

    /// <summary>Writes the pins.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public Task WriteAsync(CancellationToken cancellationToken) => PinFile.WriteAsync(_project.Root, _pins, cancellationToken);
}
