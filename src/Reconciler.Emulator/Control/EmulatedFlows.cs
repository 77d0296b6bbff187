using Reconciler.Emulator.Exporting;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Control;

internal static class EmulatedFlows
{
    public static EmulatedFlow Of(OrgState org, StoredFlow flow) => new()
    {
        Id = flow.Id,
        Type = flow.Type,
        Name = flow.Name,
        Division = org.Division(flow.DivisionId).Name,
        Description = flow.Description,
        PublishedVersion = flow.PublishedVersionId,
        SavedVersion = flow.SavedVersionId,
        VersionCount = flow.Versions.Length,
        PublishedBy = flow.Published?.Author.Name,
        PublishedAt = flow.Published?.Published,
        LockedBy = flow.Lock?.Holder.Name,
        ImportedYaml = flow.Published?.Yaml,
        Modules = flow.Published?.Modules.ToDictionary(module => module.Name, Snapshot, StringComparer.Ordinal)
            ?? new Dictionary<string, EmulatedModuleSnapshot>(StringComparer.Ordinal),
        Exported = new Lazy<string?>(() => flow.Published is { } published ? FlowExporter.Export(org, flow, published) : null),
    };

    private static EmulatedModuleSnapshot Snapshot(ModuleSnapshot module) =>
        new(module.FlowId, module.Name, module.Version, module.ContentHash);
}
