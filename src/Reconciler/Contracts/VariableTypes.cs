using System.Collections.Frozen;

namespace Reconciler.Contracts;

/// <summary>
/// The types of Architect variables, as Archy spells them before <c>Variable</c>. Source: the type list of the Architect Scripting SDK's documentation;
/// those marked were seen in public exports.
/// </summary>
public static class VariableTypes
{
    private static readonly FrozenSet<string> Single = FrozenSet.Create(
        StringComparer.Ordinal,
        "agentScorePair", // seen as a collection
        "boolean", // seen
        "currency",
        "date", // seen
        "dateTime", // seen
        "decimal", // seen
        "duration", // seen
        "emergencyGroup",
        "group",
        "integer", // seen, also as a collection
        "json", // seen
        "language",
        "languageSkill",
        "phoneNumber",
        "prompt",
        "queue", // seen
        "schedule",
        "scheduleGroup",
        "skill",
        "string", // seen, also as a collection
        "time", // seen
        "user",
        "wrapupCode");

    private const string Collection = "Collection";

    /// <summary>Every type that is not a collection; each also exists as a collection, with the suffix <c>Collection</c>.</summary>
    public static IEnumerable<string> All => Single.Order(StringComparer.Ordinal);

    /// <summary>True for a type or a collection of one.</summary>
    public static bool IsKnown(string type)
        => Single.Contains(type) || (type.EndsWith(Collection, StringComparison.Ordinal) && Single.Contains(type[..^Collection.Length]));
}
