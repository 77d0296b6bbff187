using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>The published flows that call shared flows; or why they are not known.</summary>
public sealed record CallerSurvey
{
    private CallerSurvey(IReadOnlyDictionary<string, IReadOnlyList<PublishedCaller>> callers, string? unknownBecause)
        => (Callers, UnknownBecause) = (callers, unknownBecause);

    /// <summary>The callers by the id of the shared flow, each once, ordered by type and name; empty when they are unknown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PublishedCaller>> Callers { get; }

    /// <summary>Why the callers are not known, as a clause without a full stop; null when <see cref="Callers"/> is complete.</summary>
    public string? UnknownBecause { get; }

    /// <summary>A survey that knows every caller.</summary>
    /// <param name="callers">The callers by the id of the shared flow.</param>
    public static CallerSurvey Known(IReadOnlyDictionary<string, IReadOnlyList<PublishedCaller>> callers) => new(callers, null);

    /// <summary>A survey that knows no caller: they must be found in another way.</summary>
    /// <param name="reason">Why, as a clause without a full stop.</param>
    public static CallerSurvey Unknown(string reason) => new(new Dictionary<string, IReadOnlyList<PublishedCaller>>(), reason);
}

/// <summary>A flow of the org whose published version calls a shared flow.</summary>
/// <param name="Id">The flow's GUID.</param>
/// <param name="Key">Its type and name.</param>
public sealed record PublishedCaller(string Id, FlowKey Key);
