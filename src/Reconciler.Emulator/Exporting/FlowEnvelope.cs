using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Completes the top level of an exported flow: its settings, languages and the order of its keys.</summary>
internal static class FlowEnvelope
{
    private const string PromptSettings = "settingsPrompts";

    /// <summary>Adds the settings and languages that an export of the flow type writes out.</summary>
    public static void Complete(ArchyFile file)
    {
        var facts = ExportFacts.FlowType(file.Type.YamlKey);
        CompleteLanguages(file.Flow, facts?.Map("language"));
        Shape.Fill(file.Flow, Additions(file, facts?.Map("adds")));
    }

    /// <summary>Removes keys that are omitted when empty, and orders the others.</summary>
    public static void Order(ArchyFile file)
    {
        foreach (var key in ExportFacts.OmittedWhenEmpty.Where(key => IsEmpty(file.Flow[key])))
        {
            file.Flow.Remove(key);
        }

        Shape.Order(file.Flow, ExportFacts.FlowKeyOrder);
    }

    // Architect Scripting changelog 0.47.0: a module for types without prompts has no prompt settings.
    private static YamlMap? Additions(ArchyFile file, YamlMap? adds)
    {
        if (adds is null || !file.Type.IsCommonModule || FlowSettings.CompatibleFlowTypes(file).Any(HasPrompts))
        {
            return adds;
        }

        var withoutPrompts = (YamlMap)adds.Clone();
        withoutPrompts.Remove(PromptSettings);
        return withoutPrompts;
    }

    private static bool HasPrompts(string apiName) => FlowType.ByApiName(apiName)?.Family == FlowFamily.Call;

    private static void CompleteLanguages(YamlMap flow, YamlMap? unconfigured)
    {
        if (unconfigured is null || flow.Text("defaultLanguage") is not { Length: > 0 } defaultLanguage)
        {
            return;
        }

        if (flow.Map("supportedLanguages") is null)
        {
            flow.Set("supportedLanguages", new YamlMap().Set(defaultLanguage.ToLowerInvariant(), unconfigured.Clone()));
        }
    }

    private static bool IsEmpty(YamlNode? node) =>
        node is YamlScalar { Text.Length: 0 } or YamlList { Items.Count: 0 } or YamlMap { Count: 0 };
}
