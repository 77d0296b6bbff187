using System.Collections.Immutable;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>Settings of a flow file that the API also shows: the compatible flow types of a common module, and the languages.</summary>
internal static class FlowSettings
{
    /// <summary>The API names of the flow types that may call the common module; empty for other flows.</summary>
    public static ImmutableArray<string> CompatibleFlowTypes(ArchyFile file)
    {
        var types = file.Flow.Map("settingsCommonModule")?.List("compatibleFlowTypes")?.Items.OfType<YamlMap>() ?? [];
        return [.. types.Select(type => type.Text("flowType")).OfType<string>()];
    }

    /// <summary>The supported languages, and the default one also where the file lists no others.</summary>
    public static ImmutableArray<FlowLanguage> Languages(ArchyFile file)
    {
        var fallback = file.Flow.Text("defaultLanguage");
        var tags = file.Flow.Map("supportedLanguages")?.Entries.Select(entry => entry.Key) ?? [];
        var all = fallback is null ? tags : tags.Append(fallback).Distinct(StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(tag => new FlowLanguage(tag, string.Equals(tag, fallback, StringComparison.OrdinalIgnoreCase)))];
    }
}

/// <summary>A language that a flow supports, by its tag, such as <c>en-us</c>.</summary>
internal sealed record FlowLanguage(string Tag, bool IsDefault);
