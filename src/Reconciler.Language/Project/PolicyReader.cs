using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Reads the key <c>diagnostics</c> of <c>reconciler.yaml</c>.</summary>
internal static class PolicyReader
{
    public static DiagnosticPolicy Read(MapNode? map, DiagnosticBag diagnostics)
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
}
