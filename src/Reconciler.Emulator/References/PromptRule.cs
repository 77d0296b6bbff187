using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Prompts given as a value; those of the system (<c>PromptSystem.x</c>) exist in every org.</summary>
internal static class PromptRule
{
    private const string UserPrompt = "Prompt.";

    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope) =>
        IsPromptValue(scope) && scope.Value is YamlScalar text && text.Text.StartsWith(UserPrompt, StringComparison.Ordinal)
            ? [Site(scope, text.Text[UserPrompt.Length..])]
            : [];

    // A literal has nothing but its name, unlike an action that somebody called "Prompt.x".
    private static bool IsPromptValue(ReferenceScope scope) => scope is { Key: "prompt" } or { Key: "name", Owner.Count: 1 };

    private static ReferenceSite Site(ReferenceScope scope, string name) => new(
        new FlowReference(ReferenceKind.Prompt, name),
        newName => scope.Owner.Set(scope.Key, YamlScalar.String(UserPrompt + newName)));
}
