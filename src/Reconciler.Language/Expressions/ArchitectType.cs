using System.Collections.Frozen;

namespace Reconciler.Language.Expressions;

/// <summary>An Architect data type.</summary>
/// <param name="Kind">The type, or the type of the items.</param>
/// <param name="IsCollection">Whether it is a collection of them.</param>
public readonly record struct ArchitectType(ArchitectTypeKind Kind, bool IsCollection = false)
{
    private static readonly FrozenDictionary<string, ArchitectType> ByName = Enum.GetValues<ArchitectTypeKind>()
        .SelectMany(kind => new[] { new ArchitectType(kind), new ArchitectType(kind, true) })
        .ToFrozenDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all types, collections included.</summary>
    public static IEnumerable<string> Names => ByName.Values.Select(type => type.Name);

    /// <summary>The name as Archy spells it before <c>Variable</c>: <c>string</c>, <c>stringCollection</c>.</summary>
    public string Name
    {
        get
        {
            string kind = Kind.ToString();
            return char.ToLowerInvariant(kind[0]) + kind[1..] + (IsCollection ? "Collection" : "");
        }
    }

    internal bool IsNumber => !IsCollection && Kind is ArchitectTypeKind.Integer or ArchitectTypeKind.Decimal;

    /// <summary>True for a thing of the org, which only a look-up or a variable of its own type gives.</summary>
    internal bool IsThing => !IsCollection && Kind is ArchitectTypeKind.Queue or ArchitectTypeKind.User or ArchitectTypeKind.Group
        or ArchitectTypeKind.Skill or ArchitectTypeKind.LanguageSkill or ArchitectTypeKind.Schedule or ArchitectTypeKind.ScheduleGroup
        or ArchitectTypeKind.EmergencyGroup or ArchitectTypeKind.WrapupCode or ArchitectTypeKind.AgentScorePair;

    internal string WithArticle => (Kind is ArchitectTypeKind.Integer or ArchitectTypeKind.EmailAddress
        or ArchitectTypeKind.Audio or ArchitectTypeKind.EmergencyGroup or ArchitectTypeKind.AgentScorePair ? "an " : "a ") + Name;

    /// <summary>Reads a name as Archy spells it; case is ignored.</summary>
    /// <param name="name">For example <c>queue</c> or <c>integerCollection</c>.</param>
    /// <param name="type">The type.</param>
    /// <returns>Whether there is such a type.</returns>
    public static bool TryParse(string name, out ArchitectType type) => ByName.TryGetValue(name, out type);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
