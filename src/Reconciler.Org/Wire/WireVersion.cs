using System.Text.Json;

namespace Reconciler.Org.Wire;

/// <summary>API model <c>FlowVersion</c>. Some of its dates are epoch milliseconds and some ISO text, so all are read as either.</summary>
internal sealed record WireVersion
{
    public string? Id { get; init; }

    public JsonElement? DatePublished { get; init; }

    public JsonElement? DateCreated { get; init; }

    public JsonElement? DateSaved { get; init; }

    public WireRef? CreatedBy { get; init; }

    public WireRef? CreatedByClient { get; init; }
}
