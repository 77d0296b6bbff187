using Reconciler.Language.Project;

namespace Reconciler.Reporting;

/// <summary>The variables of a project as lines for a person. Other secrets than those of secret variables are masked by whoever writes the lines.</summary>
public static class VariableReport
{
    /// <summary>Each variable with its type and value, and below it where the value comes from.</summary>
    public static IEnumerable<ReportLine> Lines(ProjectConfig project)
    {
        if (project.Values.Count == 0)
        {
            yield return ReportLine.Of("reconciler.yaml declares no variables.");
        }

        foreach (var variable in project.Values)
        {
            var isMissing = variable.Value is null;
            yield return ReportLine.Of($"{variable.Declaration.Name}: {TypeOf(variable)} = {Shown(variable) ?? "no value"}", isMissing ? Tone.Warning : Tone.Plain);
            yield return ReportLine.Of(variable.From(project.Environment?.Name) ?? $"declared at {variable.Declaration.Position}", Tone.Faint, indent: 4);
        }
    }

    /// <summary>The type, as the project file spells it.</summary>
    internal static string TypeOf(VariableValue variable) => variable.Declaration.Type.ToString().ToLowerInvariant();

    /// <summary>The value, or the mask of secrets for a secret variable; null when it has no value.</summary>
    internal static string? Shown(VariableValue variable) => variable.Value is null ? null : variable.Declaration.IsSecret ? SecretSet.Hidden : variable.Value.Text;
}
