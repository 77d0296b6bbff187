namespace Reconciler.Language.Expressions;

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
