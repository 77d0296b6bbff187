using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>The body of a step, found to be in its action's short form or in Archy's full form.</summary>
/// <param name="Body">The body as a map; a bare text has become the short key that it stands for.</param>
/// <param name="IsShort">True for the short form, false for Archy's full form.</param>
internal sealed record StepShape(MapNode Body, bool IsShort)
{
    /// <summary>Decides which form a body is in, and reports misspelt and missing keys.</summary>
    /// <returns>The body with its form; null when something was reported.</returns>
    public static StepShape? Check(StepForm form, Node body, DiagnosticBag diagnostics)
    {
        if (AsMap(form, body) is not { } map)
        {
            diagnostics.Add(DiagnosticCatalog.StepOfWrongShape(body.Position, form.Name, form.ScalarKey is null ? "a map" : "a text or a map"));
            return null;
        }

        if (form.HasFreeKeys)
        {
            return new StepShape(map, !form.IsFullForm(map));
        }

        var known = form.ShortKeys.Concat(form.ArchyKeys).Append("name").ToArray();
        var isShort = form.IsShortForm(map);
        var isRecognised = isShort || map.Entries.Any(entry => known.Contains(entry.Name, StringComparer.Ordinal));
        var unknown = map.Entries.Where(entry => !known.Contains(entry.Name, StringComparer.Ordinal)).ToArray();

        // In the full form an unknown key may be one that Architect added later; only a likely slip of the pen is refused.
        var wrong = isShort || !isRecognised ? unknown : [.. unknown.Where(entry => Suggestion.Near(entry.Name, known) is not null)];
        foreach (var entry in wrong)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownStepKey(entry.Key.Position, form.Name, entry.Name, known));
        }

        var missing = isShort && wrong.Length == 0 ? form.Required.Where(key => map[key] is null).ToArray() : [];
        foreach (var key in missing)
        {
            diagnostics.Add(DiagnosticCatalog.MissingStepKey(map.Position, form.Name, key));
        }

        return wrong.Length + missing.Length > 0 ? null : new StepShape(map, isShort);
    }

    private static MapNode? AsMap(StepForm form, Node body) => body switch
    {
        MapNode map => map,
        ScalarNode { Kind: ScalarKind.Null } => new MapNode([], body.Position),
        ScalarNode when form.ScalarKey is { } key => MapBuilder.Of(key, body),
        _ => null,
    };
}
