using Reconciler.Language.Project;
using Reconciler.Language.Project.Pins;
using Reconciler.Live;

namespace Reconciler.Import;

/// <summary>The pins of a project, to which those of newly adopted flows are added. Pins of flows that carry a marker by now are dropped.</summary>
internal sealed class AdoptedPins
{
    private readonly ProjectConfig _project;
    private PinSet _pins;

    /// <param name="snapshot">The org. Pins of flows that it does not have may be those of another org, and stay.</param>
    public AdoptedPins(ProjectConfig project, OrgSnapshot snapshot)
        => (_project, _pins) = (project, project.Pins.Without(snapshot.Flows.Where(live => live.Marker is not null).Select(live => live.Flow.Id)));

    /// <summary>Adds the pin of an adopted flow; null adds nothing.</summary>
    public void Add(Pin? pin) => _pins = pin is null ? _pins : _pins.With([pin]);

    /// <summary>Writes the pins into the project's file of pins.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public Task WriteAsync(CancellationToken cancellationToken) => PinFile.WriteAsync(_project.Root, _pins, cancellationToken);
}
