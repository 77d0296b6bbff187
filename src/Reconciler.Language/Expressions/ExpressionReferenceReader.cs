using System.Collections.Frozen;

namespace Reconciler.Language.Expressions;

/// <summary>
/// Finds what an expression refers to. A name that is itself computed, as in <c>FindQueue(Flow.name)</c>, is known only at run time
/// and left out.
/// </summary>
public static class ExpressionReferenceReader
{
    // The functions that look something up in the organisation by their first argument.
    private static readonly FrozenDictionary<string, (ExpressionReferenceKind Kind, bool ById)> Lookups =
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

    /// <summary>The references, in the order of the text; a name used twice is there twice.</summary>
    public static IReadOnlyList<ExpressionReference> Of(ParsedExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var collector = new Collector();
        collector.Visit(expression.Root);
        return collector.Found;
    }

    private sealed class Collector : ExpressionWalker
    {
        public List<ExpressionReference> Found { get; } = [];

        protected override void OnVariable(VariableExpression variable)
        {
            var kind = KindOf(variable.Scope);
            string name = kind == ExpressionReferenceKind.Variable ? variable.Name : variable.Name[(variable.Scope!.Length + 1)..];
            Found.Add(new ExpressionReference(kind, name, variable.Span));
        }

        protected override void OnCall(CallExpression call)
        {
            Found.Add(new ExpressionReference(ExpressionReferenceKind.Function, call.Name, call.NameSpan));
            if (Lookups.TryGetValue(call.Name, out var lookup)
                && call.Arguments is [LiteralExpression { Kind: LiteralKind.String } name, ..])
            {
                Found.Add(new ExpressionReference(lookup.Kind, name.Value, name.Span, lookup.ById));
            }
        }

        private static ExpressionReferenceKind KindOf(string? scope)
        {
            if (scope is null)
            {
                return ExpressionReferenceKind.Variable;
            }

            return scope.Equals(VariableScopes.UserPrompt, StringComparison.OrdinalIgnoreCase) ? ExpressionReferenceKind.UserPrompt
                : scope.Equals(VariableScopes.SystemPrompt, StringComparison.OrdinalIgnoreCase) ? ExpressionReferenceKind.SystemPrompt
                : ExpressionReferenceKind.Variable;
        }
    }
}
