using System.Collections.Frozen;

namespace Reconciler.Language.Expressions;

/// <summary>The functions that look something up in the organisation by their first argument.</summary>
internal static class Lookups
{
    private static readonly FrozenDictionary<string, (ExpressionReferenceKind Kind, bool ById)> Functions =
        new Dictionary<string, (ExpressionReferenceKind Kind, bool ById)>
        {
            ["FindQueue"] = (ExpressionReferenceKind.Queue, false),
            ["FindQueueById"] = (ExpressionReferenceKind.Queue, true),
            ["FindUser"] = (ExpressionReferenceKind.User, false),
            ["FindUserById"] = (ExpressionReferenceKind.User, true),
            ["FindGroup"] = (ExpressionReferenceKind.Group, false),
            ["FindGroupById"] = (ExpressionReferenceKind.Group, true),
            ["FindSkill"] = (ExpressionReferenceKind.Skill, false),
            ["FindLanguageSkill"] = (ExpressionReferenceKind.LanguageSkill, false),
            ["FindSchedule"] = (ExpressionReferenceKind.Schedule, false),
            ["FindScheduleGroup"] = (ExpressionReferenceKind.ScheduleGroup, false),
            ["FindEmergencyGroup"] = (ExpressionReferenceKind.EmergencyGroup, false),
            ["FindWrapupCode"] = (ExpressionReferenceKind.WrapupCode, false),
            ["FindUserPrompt"] = (ExpressionReferenceKind.UserPrompt, false),
            ["FindSystemPrompt"] = (ExpressionReferenceKind.SystemPrompt, false),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryFind(string function, out (ExpressionReferenceKind Kind, bool ById) lookup) =>
        Functions.TryGetValue(function, out lookup);
}
