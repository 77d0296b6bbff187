using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing;

/// <summary>
/// Makes a version of a flow from a flow file: with its inputs and outputs, the ids of what it names, and copies of the modules that it
/// calls.
/// </summary>
internal static class VersionContent
{
    /// <summary>Makes the version with that id, created now.</summary>
    public static StoredVersion Make(PublishCandidate candidate, string yaml, string id, VersionKind kind, DateTimeOffset now) => new()
    {
        Id = id,
        Kind = kind,
        Author = candidate.By,
        Created = now,
        Yaml = yaml,
        Contract = FlowVariables.Contract(candidate.File),
        Languages = FlowSettings.Languages(candidate.File),
        CompatibleFlowTypes = FlowSettings.CompatibleFlowTypes(candidate.File),
        References = References(candidate),
        Modules = Modules(candidate),
    };

    /// <summary>SHA-256 of a text in UTF-8, in lower-case hex.</summary>
    public static string Hash(string yaml) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml)));

    private static ImmutableArray<StoredReference> References(PublishCandidate candidate) =>
    [
        .. from reference in FlowReference.In(candidate.File)
           let id = IdOf(candidate.Org, reference)
           where id is not null
           select new StoredReference(reference.Kind, reference.Name, id, reference.Qualifier),
    ];

    private static string? IdOf(OrgState org, FlowReference reference) => reference is { Kind: ReferenceKind.Flow, Qualifier: { } type }
        ? org.FindFlow(type, reference.Name)?.Id
        : org.FindThing(reference.Kind, reference.Name, reference.Qualifier)?.Id;

    private static ImmutableArray<ModuleSnapshot> Modules(PublishCandidate candidate) =>
    [
        .. from name in ModuleCall.In(candidate.File.Flow).Select(call => call.ModuleName).Distinct(StringComparer.Ordinal)
           let module = candidate.Org.FindFlow(FlowType.CommonModule, name)
           let version = module?.Published
           where version is not null
           select new ModuleSnapshot(module.Id, name, version.Id, Hash(version.Yaml), version.Yaml),
    ];
}
