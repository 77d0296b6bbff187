using System.Globalization;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Reads the key <c>guardrails</c> of <c>reconciler.yaml</c>; its shape is checked by the schema.</summary>
internal static class GuardrailReader
{
    public static Guardrails Read(MapNode? map) => new(
        Limit(map?.Text("updates")) ?? Guardrails.Default.Updates,
        Limit(map?.Text("deletes")) ?? Guardrails.Default.Deletes,
        map?.Text("minimum") is { } minimum ? Number(minimum) : Guardrails.Default.Minimum);

    private static GuardrailLimit? Limit(string? text)
        => text is null ? null : new GuardrailLimit(Number(text.TrimEnd('%')), text.EndsWith('%'));

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
