using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Reads the key <c>ignore</c> of <c>reconciler.yaml</c>; its shape is checked by the schema.</summary>
internal static class IgnoreReader
{
    public static IReadOnlyList<IgnoreRule> Read(ListNode? list) => [.. (list?.Items ?? []).OfType<MapNode>().Select(Rule)];

    private static IgnoreRule Rule(MapNode rule) => new(
        new Glob(rule.Text("flow") ?? "**"),
        rule.Text("path") is { } path ? new Glob(path) : null,
        [.. rule.List("drift")?.Items.Select(kind => $"{kind}") ?? []],
        rule.Text("reason")!,
        rule.Position);
}
