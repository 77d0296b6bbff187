namespace Reconciler.Emulator.Things;

/// <summary>A call route; its flows are inbound call flows, by name.</summary>
public sealed record CallRouteSeed(string Name)
{
    /// <summary>The numbers that it answers; each belongs to one call route.</summary>
    public IReadOnlyList<string> Dnis { get; init; } = [];

    /// <summary>The flow for calls in open hours.</summary>
    public string? OpenHoursFlow { get; init; }

    /// <summary>The flow for calls in closed hours.</summary>
    public string? ClosedHoursFlow { get; init; }

    /// <summary>The flow for calls on holidays.</summary>
    public string? HolidayHoursFlow { get; init; }

    /// <summary>The schedule group; with one, open and closed hours need a flow.</summary>
    public string? ScheduleGroup { get; init; }
}
