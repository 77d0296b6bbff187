using System.Collections.Frozen;

namespace Reconciler.Language.Expressions;

/// <summary>An Architect data type.</summary>
/// <param name="Kind">The type; of a collection, the type of its items.</param>
/// <param name="IsCollection">True for a collection.</param>
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

    /// <summary>True for an integer or a decimal.</summary>
    internal bool IsNumber => !IsCollection && Kind is ArchitectTypeKind.Integer or ArchitectTypeKind.Decimal;

    /// <summary>True for the type of an object of the org, as a queue, which only a look-up or a variable of its own type gives.</summary>
    internal bool IsThing => !IsCollection && Kind is ArchitectTypeKind.Queue or ArchitectTypeKind.User or ArchitectTypeKind.Group
        or ArchitectTypeKind.Skill or ArchitectTypeKind.LanguageSkill or ArchitectTypeKind.Schedule or ArchitectTypeKind.ScheduleGroup
        or ArchitectTypeKind.EmergencyGroup or ArchitectTypeKind.WrapupCode or ArchitectTypeKind.AgentScorePair;

    /// <summary>The name in a sentence: <c>a string</c>, <c>an integer</c>.</summary>
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

/// <summary>Architect's data types, named as in Archy's <c>&lt;type&gt;Variable</c> keys.</summary>
public enum ArchitectTypeKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>Whole number.</summary>
    Integer,

    /// <summary>Number with a fraction.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Moment in UTC.</summary>
    DateTime,

    /// <summary>Date without a time.</summary>
    Date,

    /// <summary>Time without a date.</summary>
    Time,

    /// <summary>Length of time.</summary>
    Duration,

    /// <summary>Amount and currency code.</summary>
    Currency,

    /// <summary>JSON value.</summary>
    Json,

    /// <summary>Phone number.</summary>
    PhoneNumber,

    /// <summary>E-mail address.</summary>
    EmailAddress,

    /// <summary>Audio sequence.</summary>
    Audio,

    /// <summary>What a bot says or writes.</summary>
    Communication,

    /// <summary>Prompt.</summary>
    Prompt,

    /// <summary>Queue.</summary>
    Queue,

    /// <summary>User.</summary>
    User,

    /// <summary>Group.</summary>
    Group,

    /// <summary>ACD skill.</summary>
    Skill,

    /// <summary>Language skill.</summary>
    LanguageSkill,

    /// <summary>Schedule.</summary>
    Schedule,

    /// <summary>Schedule group.</summary>
    ScheduleGroup,

    /// <summary>Emergency group.</summary>
    EmergencyGroup,

    /// <summary>Wrap-up code.</summary>
    WrapupCode,

    /// <summary>Agent and score, for preferred-agent routing.</summary>
    AgentScorePair,
}
