using System.Text.RegularExpressions;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Names inside expression text: the literal argument of a find function, and user prompts.</summary>
internal static partial class ExpressionRule
{
    private static readonly Dictionary<string, ReferenceKind> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["FindQueue"] = ReferenceKind.Queue,
        ["FindSkill"] = ReferenceKind.Skill,
        ["FindLanguageSkill"] = ReferenceKind.Language,
        ["FindUserPrompt"] = ReferenceKind.Prompt,
        ["FindSchedule"] = ReferenceKind.Schedule,
        ["FindScheduleGroup"] = ReferenceKind.ScheduleGroup,
        ["FindEmergencyGroup"] = ReferenceKind.EmergencyGroup,
    };

    /// <summary>The names in the expression at a place, each once; none when it holds no expression.</summary>
    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope)
    {
        if (scope is not { Key: "exp", Value: YamlScalar expression })
        {
            return [];
        }

        var found = Calls().Matches(expression.Text)
            .Where(call => Functions.ContainsKey(call.Groups["function"].Value))
            .Select(call => new FlowReference(Functions[call.Groups["function"].Value], call.Groups["name"].Value));
        var prompts = Prompts().Matches(Texts().Replace(expression.Text, "\"\""))
            .Select(prompt => new FlowReference(ReferenceKind.Prompt, prompt.Groups["name"].Value));
        return found.Concat(prompts).Distinct().Select(reference => Site(scope.Owner, reference));
    }

    private static ReferenceSite Site(YamlMap owner, FlowReference reference) => new(reference, newName => owner.Set(
        "exp",
        YamlScalar.String(Rename(owner.Text("exp") ?? "", reference, newName))));

    private static string Rename(string expression, FlowReference reference, string newName)
    {
        var renamed = Calls().Replace(expression, call => IsCallOf(call, reference)
            ? $"{call.Groups["function"].Value}(\"{newName}\")"
            : call.Value);
        return reference.Kind == ReferenceKind.Prompt
            ? Regex.Replace(renamed, $@"\bPrompt\.{Regex.Escape(reference.Name)}\b", $"Prompt.{newName}", RegexOptions.CultureInvariant)
            : renamed;
    }

    private static bool IsCallOf(Match call, FlowReference reference) =>
        Functions.TryGetValue(call.Groups["function"].Value, out var kind)
        && kind == reference.Kind
        && call.Groups["name"].Value == reference.Name;

    [GeneratedRegex("""\b(?<function>Find\w+)\(\s*"(?<name>[^"\\]+)"\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Calls();

    [GeneratedRegex("""(?<![\w.])Prompt\.(?<name>\w+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Prompts();

    [GeneratedRegex(""" "(?:[^"\\]|\\.)*" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Texts();
}
