namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary><c>reconciler.import.yaml</c> is something else than one map.</summary>
    public static Diagnostic PinFileIsNoMap(SourcePosition at)
        => Error("RC2040", at, "reconciler.import.yaml must be one map with the list 'pins'; take the file from Git, or delete it and run 'reconciler import' again.");

    /// <summary>Two pins of one flow.</summary>
    public static Diagnostic PinnedTwice(SourcePosition at, string id, SourcePosition first)
        => Error("RC2041", at, $"The flow {id} is pinned here for the second time; keep the entry with the later version.") with { Related = [new RelatedPlace(first, "first here")] };

    /// <summary>A folder for manifests that the project's globs do not find.</summary>
    public static Diagnostic FolderHoldsNoManifests(string folder, string globs)
        => Error("RC4051", default, $"Manifests in '{folder}' and the folders below it are not found by {globs}; choose a folder with --into, or add '{folder.TrimEnd('/')}/**/*.yaml' to 'manifests' in reconciler.yaml.");

    /// <summary>A division that no flow is in.</summary>
    public static Diagnostic NoFlowInDivision(string division, string? near)
        => Error("RC4052", default, $"The org has no flow in a division '{division}'; {(near is null ? "correct --division, or leave it away." : $"did you mean '{near}'?")}");

    /// <summary>A shared flow that the org does not have.</summary>
    public static Diagnostic NoSharedFlowInOrg(string name, string? near)
        => Error("RC4053", default, $"The org has no shared flow '{name}'; {(near is null ? "correct --shared-with-callers." : $"did you mean '{near}'?")}");

    /// <summary>A name or pattern that no flow of the org has or fits.</summary>
    public static Diagnostic NoFlowInOrg(string pattern, string? near)
        => Error("RC4054", default, $"The org has no flow '{pattern}'; {(near is null ? "correct it (names are case-sensitive)." : $"did you mean '{near}'?")}");

    /// <summary>A name that flows of several types have.</summary>
    public static Diagnostic FlowNameIsAmbiguous(string name, string flows)
        => Error("RC4055", default, $"There are several flows '{name}'; write which one: {flows}.");

    /// <summary>A flow to adopt that no manifest describes.</summary>
    public static Diagnostic NoManifestToAdopt(string name, string? near)
        => Error("RC4056", default, $"No manifest describes a flow '{name}'; {(near is null ? "write one by 'reconciler import'." : $"did you mean '{near}'?")}");

    /// <summary>A flow that cannot be adopted or forgotten.</summary>
    public static Diagnostic NotYoursToGiveOrTake(string flow, string reason, string cure)
        => Error("RC4057", default, $"The {flow} cannot change hands because {reason}; {cure}.");

    /// <summary>A folder without a Terraform configuration.</summary>
    public static Diagnostic NoTerraform(string folder)
        => Error("RC4058", default, $"There is no file *.tf in '{folder}'; give --from-terraform the folder of the configuration that has the flows.");

    /// <summary>A file that is no Terraform configuration.</summary>
    public static Diagnostic UnreadableTerraform(SourcePosition at, string reason)
        => Error("RC4059", at, $"This cannot be read as Terraform ({reason}); check it with 'terraform validate'.");

    /// <summary>Variables that cannot be added to, because of how they are written.</summary>
    public static Diagnostic VariablesOnOneLine()
        => Error("RC4060", default, "The 'variables' in reconciler.yaml are written within braces, so that none can be added; write them one below the other, then import with --extract-variables again.");
}
