using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Prompts given as a value; those of the system (<c>PromptSystem.x</c>) exist in every org.</summary>
internal static class PromptRule
{
    private const string UserPrompt = "Prompt.";

    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope) =>
        scope is { Key: "prompt" or "name", Value: YamlScalar text } && text.Text.StartsWith(UserPrompt, StringComparison.Ordinal)
            ? [Site(scope, text.Text[UserPrompt.Length..])]
            : [];

    private static ReferenceSite Site(ReferenceScope scope, string name) => new(
        new FlowReference(ReferenceKind.Prompt, name),
        newName => scope.Owner.Set(scope.Key, YamlScalar.String(UserPrompt + newName)));
}
