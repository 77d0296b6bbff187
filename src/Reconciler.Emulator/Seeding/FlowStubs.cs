using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Seeding;

/// <summary>Makes flows with as little content as possible, to which the references of other flow files can lead.</summary>
internal static class FlowStubs
{
    /// <summary>The name of the division in a flow file; null when it names none.</summary>
    public static string? DivisionOf(string archyYaml) => ArchyFile.Read(archyYaml).Division is { Length: > 0 } division ? division : null;

    /// <summary>
    /// A flow file for each referenced flow that is not one of the given files; modules get the inputs and outputs that the calls use.
    /// </summary>
    public static IReadOnlyList<string> For(IReadOnlyList<string> archyYamls, IReadOnlyList<FlowReference> references)
    {
        ArchyFile[] files = [.. archyYamls.Select(ArchyFile.Read)];
        return
        [
            .. from reference in references
               let type = FlowType.ByApiName(reference.Qualifier ?? "")
               where type is not null && !files.Any(file => file.Type == type && file.Name == reference.Name)
               select YamlWriter.Write(new YamlMap().Set(type.YamlKey, Stub(type, reference.Name, files))),
        ];
    }

    private static YamlMap Stub(FlowType type, string name, ArchyFile[] files)
    {
        var flow = new YamlMap().Set("name", YamlScalar.String(name)).Set("defaultLanguage", YamlScalar.String("en-us"));
        if (type.IsCommonModule)
        {
            AddContract(flow, name, files);
        }

        return flow;
    }

    private static void AddContract(YamlMap flow, string name, ArchyFile[] files)
    {
        var calls = files.SelectMany(file => ModuleCall.In(file.Flow))
            .Where(call => call.ModuleName == name).ToArray();
        var inputs = calls.SelectMany(call => call.Inputs).ToHashSet(StringComparer.Ordinal);
        var outputs = calls.SelectMany(call => call.Outputs).ToHashSet(StringComparer.Ordinal);
        flow.Set("variables", ListOf(inputs.Union(outputs), each => Variable(each, inputs.Contains(each), outputs.Contains(each))));
        flow.Set("settingsCommonModule", new YamlMap().Set(
            "compatibleFlowTypes",
            ListOf(files.Select(file => file.Type.ApiName).Distinct(), type => new YamlMap().Set("flowType", YamlScalar.String(type)))));
        flow.Set("startUpTaskActions", new YamlList());
    }

    private static YamlMap Variable(string name, bool isInput, bool isOutput) => new YamlMap().Set("stringVariable", new YamlMap()
        .Set("name", YamlScalar.String(name))
        .Set("initialValue", new YamlMap().Set("noValue", YamlScalar.True))
        .Set("isInput", isInput ? YamlScalar.True : YamlScalar.False)
        .Set("isOutput", isOutput ? YamlScalar.True : YamlScalar.False));

    private static YamlList ListOf(IEnumerable<string> items, Func<string, YamlNode> make)
    {
        var list = new YamlList();
        list.Items.AddRange(items.Select(make));
        return list;
    }
}
