using System.Collections.Immutable;

namespace Reconciler.Emulator.State;

/// <summary>A call route (IVR configuration): which flow answers the calls to some numbers.</summary>
internal sealed record StoredCallRoute
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string DivisionId { get; init; }

    public required ImmutableArray<string> Dnis { get; init; }

    public string? OpenHoursFlowId { get; init; }

    public string? ClosedHoursFlowId { get; init; }

    public string? HolidayHoursFlowId { get; init; }

    public string? ScheduleGroupId { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>True when calls go to that flow at some hours.</summary>
    public bool Uses(string flowId) => OpenHoursFlowId == flowId || ClosedHoursFlowId == flowId || HolidayHoursFlowId == flowId;
}
