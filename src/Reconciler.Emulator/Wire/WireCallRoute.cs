namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>IVR</c>.</summary>
internal sealed record WireCallRoute
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required WireEntity Division { get; init; }

    public required int Version { get; init; }

    public required string DateCreated { get; init; }

    public required string State { get; init; }

    public required IReadOnlyList<string> Dnis { get; init; }

    public WireEntity? OpenHoursFlow { get; init; }

    public WireEntity? ClosedHoursFlow { get; init; }

    public WireEntity? HolidayHoursFlow { get; init; }

    public WireEntity? ScheduleGroup { get; init; }

    public required string SelfUri { get; init; }
}
