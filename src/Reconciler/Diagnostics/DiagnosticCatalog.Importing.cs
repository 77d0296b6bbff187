namespace Reconciler.Diagnostics;

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
}
