using System.Globalization;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>
/// Reads what a project allows and leaves alone: the keys <c>diagnostics</c>, <c>guardrails</c> and <c>ignore</c> of <c>reconciler.yaml</c>. The
/// schema has checked their shape.
/// </summary>
internal static class PolicyReader
{
    /// <summary>The severities of the key <c>diagnostics</c>; a code that does not exist is a diagnostic.</summary>
    /// <param name="map">The value of the key; null when the project does not have it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static DiagnosticPolicy ReadDiagnostics(MapNode? map, DiagnosticBag diagnostics)
    {
        var choices = new Dictionary<string, SeverityChoice>(StringComparer.Ordinal);
        foreach (var entry in map?.Entries ?? [])
        {
            if (DiagnosticPages.Find(entry.Name) is null)
            {
                diagnostics.Add(DiagnosticCatalog.UnknownCode(entry.Key.Position, entry.Name, Suggestion.Near(entry.Name, DiagnosticPages.Codes)));
            }

            Severity? severity = $"{entry.Value}" switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => null };
            choices[entry.Name] = new SeverityChoice(severity, entry.Key.Position);
        }

        return new DiagnosticPolicy(choices);
    }

    /// <summary>The limits of the key <c>guardrails</c>; what it does not set is <see cref="Guardrails.Default"/>.</summary>
    /// <param name="map">The value of the key; null when the project does not have it.</param>
    public static Guardrails ReadGuardrails(MapNode? map) => new(
        Limit(map?.Text("updates")) ?? Guardrails.Default.Updates,
        Limit(map?.Text("deletes")) ?? Guardrails.Default.Deletes,
        map?.Text("minimum") is { } minimum ? Number(minimum) : Guardrails.Default.Minimum);

    /// <summary>The rules of the key <c>ignore</c>, in their order.</summary>
    /// <param name="list">The value of the key; null when the project does not have it.</param>
    public static IReadOnlyList<IgnoreRule> ReadIgnore(ListNode? list) => [.. (list?.Items ?? []).OfType<MapNode>().Select(Rule)];

    private static GuardrailLimit? Limit(string? text)
        => text is null ? null : new GuardrailLimit(Number(text.TrimEnd('%')), text.EndsWith('%'));

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IgnoreRule Rule(MapNode rule) => new(
        new Glob(rule.Text("flow") ?? "**"),
        rule.Text("path") is { } path ? new Glob(path) : null,
        [.. rule.List("drift")?.Items.Select(kind => $"{kind}") ?? []],
        rule.Text("reason")!,
        rule.Position);
}
