using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>
/// An export names everything by its present name, so its text can change without a new version (Architect Scripting
/// changelog 0.44.1, 0.46.0).
/// </summary>
internal static class CurrentNames
{
    /// <summary>Writes the present names into the file of a version: of the flow, its division and everything that it refers to.</summary>
    public static void Write(ArchyFile file, OrgState org, StoredFlow flow, StoredVersion version)
    {
        foreach (var site in ReferenceSite.In(file).ToArray())
        {
            if (NameNow(org, version, site.Reference) is { } name && name != site.Reference.Name)
            {
                site.Rename(name);
            }
        }

        file.Flow.Set("name", YamlScalar.String(flow.Name));
        file.Flow.Set("division", YamlScalar.String(org.Division(flow.DivisionId).Name));
        if (version.Id == flow.PublishedVersionId)
        {
            file.Flow.Set("description", YamlScalar.String(flow.Description ?? ""));
        }
    }

    private static string? NameNow(OrgState org, StoredVersion version, FlowReference reference)
    {
        var stored = version.References.FirstOrDefault(candidate =>
            candidate.Kind == reference.Kind
            && candidate.Name == reference.Name
            && candidate.Qualifier == reference.Qualifier);
        return stored switch
        {
            null => null,
            { Kind: ReferenceKind.Flow } => org.Flows.GetValueOrDefault(stored.Id)?.Name,
            _ => org.ThingById(stored.Id)?.Name,
        };
    }
}
