namespace Reconciler.Language.Expressions;

/// <summary>Something that an expression names.</summary>
/// <param name="Name">Its name: variables with their scope, prompts without it, looked-up things with escapes resolved.</param>
/// <param name="Span">Where the name stands; for a looked-up thing the string with its quotes.</param>
/// <param name="ById">Whether <paramref name="Name"/> is an id, as in <c>FindQueueById("…")</c>.</param>
public sealed record ExpressionReference(ExpressionReferenceKind Kind, string Name, TextSpan Span, bool ById = false);

/// <summary>What an expression refers to.</summary>
public enum ExpressionReferenceKind
{
    /// <summary>A scoped variable or a bare word.</summary>
    Variable,

    /// <summary>A function.</summary>
    Function,

    /// <summary>A queue.</summary>
    Queue,

    /// <summary>A user.</summary>
    User,

    /// <summary>A group.</summary>
    Group,

    /// <summary>An ACD skill.</summary>
    Skill,

    /// <summary>A language skill.</summary>
    LanguageSkill,

    /// <summary>A schedule.</summary>
    Schedule,

    /// <summary>A schedule group.</summary>
    ScheduleGroup,

    /// <summary>An emergency group.</summary>
    EmergencyGroup,

    /// <summary>A wrap-up code.</summary>
    WrapupCode,

    /// <summary>A prompt of the organisation.</summary>
    UserPrompt,

    /// <summary>A prompt that comes with the product.</summary>
    SystemPrompt,
}
