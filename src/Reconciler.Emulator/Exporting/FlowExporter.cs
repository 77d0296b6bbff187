using Reconciler.Emulator.Archy;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Writes a version of a flow as Architect exports it. Exporting an imported export gives the same text again.</summary>
internal static class FlowExporter
{
    /// <summary>Returns the YAML of a version.</summary>
    public static string Export(OrgState org, StoredFlow flow, StoredVersion version)
    {
        var file = ArchyFile.Read(version.Yaml);
        ModuleBindings.Complete(file, version);
        CurrentNames.Write(file, org, flow, version);
        FlowEnvelope.Complete(file);
        FlowVariableLists.Complete(file);
        FlowActions.Complete(file);
        FlowMenus.Complete(file);
        ReferenceIds.Rewrite(file);
        FlowEnvelope.Order(file);
        return YamlWriter.Write(file.Root);
    }
}
